using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

public interface IQuery<T> where T : class
{
    IAsyncEnumerable<T> ToAsyncEnumerable();
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);
    IQuery<T> NoDuplicates();
    IQuery<T> Skip(int count);
    IQuery<T> Take(int count);
    IQuery<T> With(Type indexType);
    Task<IEnumerable<T>> ListAsync();
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);
    Task<T> FirstOrDefaultAsync();
    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);
    Task<int> CountAsync();
    Task<int> CountAsync(CancellationToken cancellationToken = default);
    ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);
    ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);
    string GetTypeAlias(Type t);
}
