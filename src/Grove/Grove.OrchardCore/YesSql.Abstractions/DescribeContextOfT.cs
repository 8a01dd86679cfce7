namespace YesSql.Indexes;

/// <summary>Collects the indexes that a provider describes.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IDescribeFor> _descriptions = [];

    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex => For<TIndex, string>();

    public IMapFor<T, TIndex> For<TIndex, TKey>() where TIndex : IIndex
    {
        var description = new IndexDescriptor<T, TIndex, TKey>();
        _descriptions.Add(description);
        return description;
    }

    public IEnumerable<IndexDescriptor> Describe(params Type[] types)
        => _descriptions
            .Where(_ => types is null || types.Length == 0 || types.Contains(typeof(T)))
            .Select(description => new IndexDescriptor
            {
                Type = typeof(T),
                IndexType = description.IndexType,
                Map = description.GetMap(),
                Filter = description.Filter,
                HasOneRow = description.HasOneRow,
            });
}
