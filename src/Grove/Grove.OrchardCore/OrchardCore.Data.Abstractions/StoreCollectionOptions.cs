namespace OrchardCore.Data;

public class StoreCollectionOptions
{
    public HashSet<string> Collections { get; }
    public StoreCollectionOptions() { }
}
