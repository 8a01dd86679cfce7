namespace YesSql.Indexes;

public interface IDescriptor
{
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
