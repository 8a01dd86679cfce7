using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

public interface IQueryIndex<T> where T : IIndex
{
    IAsyncEnumerable<T> ToAsyncEnumerable();
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);
    IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector);
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector);
    IQueryIndex<T> Skip(int count);
    IQueryIndex<T> Take(int count);
    IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector);
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector);
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);
    IQueryIndex<T> Where(string sql);
    IQueryIndex<T> WithParameter(string name, object value);
    IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex;
    IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;
    Task<IEnumerable<T>> ListAsync();
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);
    Task<T> FirstOrDefaultAsync();
    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);
    Task<int> CountAsync();
    Task<int> CountAsync(CancellationToken cancellationToken = default);
}
