using System.Reflection;

namespace YesSql.Indexes;

public interface IDescribeFor
{
    Func<IGrouping<object, IIndex>, IIndex> GetReduce();
    Func<IIndex, IEnumerable<IIndex>, IIndex> GetDelete();
    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap();
    Func<object, bool> Filter { get; }
    PropertyInfo GroupProperty { get; set; }
    Type IndexType { get; }
}
