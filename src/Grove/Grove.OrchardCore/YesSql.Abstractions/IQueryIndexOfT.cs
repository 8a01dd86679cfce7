using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query of the rows of an index.</summary>
public interface IQueryIndex<T> where T : IIndex
{
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector);

    IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector);

    IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector);

    IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector);

    IQueryIndex<T> Skip(int count);

    IQueryIndex<T> Take(int count);

    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    Task<int> CountAsync(CancellationToken cancellationToken = default);
}
