using System.Linq.Expressions;
using System.Reflection;

namespace YesSql.Indexes;

public class IndexDescriptor<T, TIndex, TKey> : IDescribeFor, IMapFor<T, TIndex>, IGroupFor<TIndex>, IReduceFor<TIndex, TKey>, IDeleteFor<TIndex> where TIndex : IIndex
{
    private Func<T, CancellationToken, Task<IEnumerable<TIndex>>> _map;
    private Func<IGrouping<TKey, TIndex>, TIndex> _reduce;
    private Func<TIndex, IEnumerable<TIndex>, TIndex> _delete;

    public Func<object, bool> Filter { get; private set; }

    public PropertyInfo GroupProperty { get; set; }

    public Type IndexType => typeof(TIndex);

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        Filter = item => predicate((T)item);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex> map)
        => Map((item, _) => Task.FromResult<IEnumerable<TIndex>>([map(item)]));

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map)
        => Map((item, _) => Task.FromResult(map(item)));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map)
        => Map(async (item, _) => [await map(item)]);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map)
        => Map(async (item, cancellationToken) => [await map(item, cancellationToken)]);

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map)
        => Map((item, _) => map(item));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map)
    {
        _map = map;
        return this;
    }

    public IReduceFor<TIndex, TKeyG> Group<TKeyG>(Expression<Func<TIndex, TKeyG>> group)
    {
        GroupProperty = (PropertyInfo)((MemberExpression)group.Body).Member;
        return this as IReduceFor<TIndex, TKeyG>
            ?? throw new InvalidOperationException($"Describe the index with For<{typeof(TIndex).Name}, {typeof(TKeyG).Name}>() to group it by '{GroupProperty.Name}'.");
    }

    public IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce)
    {
        _reduce = reduce;
        return this;
    }

    public void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex> delete = null) => _delete = delete;

    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> IDescribeFor.GetMap()
        => async (item, cancellationToken) => (await _map((T)item, cancellationToken))?.Cast<IIndex>();

    Func<IGrouping<object, IIndex>, IIndex> IDescribeFor.GetReduce() => null;

    Func<IIndex, IEnumerable<IIndex>, IIndex> IDescribeFor.GetDelete() => null;
}
