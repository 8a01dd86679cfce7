using System.Linq.Expressions;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Querying;

/// <summary>A query of documents that filters and orders by an index.</summary>
internal sealed class DocumentQuery<T, TIndex>(Session session, DocumentQueryState state) : DocumentQuery<T>(session, state), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        State.Filter(typeof(TIndex), PredicateTranslator.Translate(predicate));
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: false, first: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: true, first: false);

    private DocumentQuery<T, TIndex> Order(Expression<Func<TIndex, object>> keySelector, bool descending, bool first)
    {
        if (first)
        {
            State.Orders.Clear();
        }

        State.Order(PredicateTranslator.Column(keySelector), descending);
        return this;
    }
}
