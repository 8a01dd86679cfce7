namespace OrchardCore.ContentManagement.GraphQL.Queries;

public class IndexAlias
{
    public IndexAlias() { }
    public Type IndexType { get; set; }
    public bool IsPartial { get; set; }
    public string Alias { get; set; }
    public string Index { get; set; }
}
