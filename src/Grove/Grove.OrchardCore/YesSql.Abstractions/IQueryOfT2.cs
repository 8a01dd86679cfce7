using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query of documents that filters and orders by an index.</summary>
public interface IQuery<T, TIndex> : IQuery<T> where T : class where TIndex : IIndex
{
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector);
}
