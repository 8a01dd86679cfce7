using System.Linq.Expressions;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Querying;

/// <summary>Filters and orders a query by what is known only when it runs.</summary>
public static class PredicateQueryExtensions
{
    /// <summary>Keeps the documents that satisfy a condition. A column outside of <see cref="InIndex"/> names an index that a document has one row in.</summary>
    public static IQuery<T> Where<T>(this IQuery<T> query, Predicate predicate) where T : class
        => Engine(query).Filter(predicate);

    /// <summary>Orders by a column of an index that a document has one row in, after the orders given before.</summary>
    public static IQuery<T> OrderBy<T>(this IQuery<T> query, IndexColumn column, bool descending = false) where T : class
        => Engine(query).Order(column, descending);

    /// <summary>Queries the rows that are written: what the session has pending stays pending and is not seen.</summary>
    public static IQueryIndex<TIndex> QueryWritten<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
        => new IndexQuery<TIndex>((Session)session, flushes: false).Where(predicate);

    private static DocumentQuery<T> Engine<T>(IQuery<T> query) where T : class
        => query as DocumentQuery<T> ?? throw new ArgumentException("The query is not one of Grove's sessions.", nameof(query));
}
