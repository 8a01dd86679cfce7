using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query of documents. A document is answered once, however many rows of an index match.</summary>
public interface IQuery<T> where T : class
{
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    IQuery<T> Skip(int count);

    IQuery<T> Take(int count);

    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    Task<int> CountAsync(CancellationToken cancellationToken = default);
}
