namespace YesSql.Indexes;

public interface IIndexProvider
{
    Type ForType();
    string CollectionName { get; set; }
    void Describe(IDescriptor context);
}
