using System.Reflection;

namespace YesSql.Indexes;

public class IndexDescriptor
{
    public Func<IGrouping<object, IIndex>, IIndex> Reduce { get; set; }
    public Func<IIndex, IEnumerable<IIndex>, IIndex> Delete { get; set; }
    public Func<IIndex, IEnumerable<IIndex>, IIndex> Update { get; set; }
    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; }
    public Func<object, bool> Filter { get; set; }
    public IndexDescriptor() { }
    public PropertyInfo GroupKey { get; set; }
    public Type IndexType { get; set; }
    public Type Type { get; set; }
}
