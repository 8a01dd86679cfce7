using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Grove.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Querying;

/// <summary>A query of documents: conditions and orders on indexes, written as one statement when it runs.</summary>
internal class DocumentQuery<T>(Session session, DocumentQueryState state) : IQuery<T> where T : class
{
    protected Session Session { get; } = session;

    protected DocumentQueryState State { get; } = state;

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex
    {
        State.Use(typeof(TIndex));
        return new DocumentQuery<T, TIndex>(Session, State);
    }

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
        => With<TIndex>().Where(predicate);

    public IQuery<T> Skip(int count)
    {
        State.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        State.Take = count;
        return this;
    }

    public DocumentQuery<T> Filter(Predicate predicate)
    {
        State.Filter(predicate);
        return this;
    }

    public DocumentQuery<T> Order(IndexColumn column, bool descending)
    {
        State.Order(column, descending);
        return this;
    }

    public async Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        State.Take = 1;
        return (await ListAsync(cancellationToken)).FirstOrDefault()!;
    }

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default)
        => await Session.ListAsync<T>(State, cancellationToken);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var item in await Session.ListAsync<T>(State, cancellationToken))
        {
            yield return item;
        }
    }

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => Session.CountAsync(State, cancellationToken);
}
