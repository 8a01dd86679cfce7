namespace YesSql.Indexes;

/// <summary>Describes how documents become the rows of an index.</summary>
public class IndexDescriptor<T, TIndex, TKey> : IDescribeFor, IMapFor<T, TIndex>, IGroupFor<TIndex>, IReduceFor<TIndex, TKey>, IDeleteFor<TIndex> where TIndex : IIndex
{
    private Func<T, CancellationToken, Task<IEnumerable<TIndex>>> _map;

    public Func<object, bool> Filter { get; private set; }

    public Type IndexType => typeof(TIndex);

    /// <summary>Whether a document has one row at most.</summary>
    internal bool HasOneRow { get; private set; }

    bool IDescribeFor.HasOneRow => HasOneRow;

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        Filter = item => predicate((T)item);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex> map)
        => Rows(one: true, (item, _) => Task.FromResult<IEnumerable<TIndex>>([map(item)]));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map)
        => Rows(one: true, async (item, _) => [await map(item)]);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map)
        => Rows(one: true, async (item, cancellationToken) => [await map(item, cancellationToken)]);

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map)
        => Rows(one: false, (item, _) => Task.FromResult(map(item)));

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map)
        => Rows(one: false, (item, _) => map(item));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map)
        => Rows(one: false, map);

    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> IDescribeFor.GetMap()
        => async (item, cancellationToken) => (await _map((T)item, cancellationToken))?.Cast<IIndex>();

    private IndexDescriptor<T, TIndex, TKey> Rows(bool one, Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map)
    {
        HasOneRow = one;
        _map = map;
        return this;
    }
}
