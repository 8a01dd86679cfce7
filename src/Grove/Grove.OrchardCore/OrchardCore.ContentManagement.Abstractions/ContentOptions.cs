namespace OrchardCore.ContentManagement;

public class ContentOptions
{
    public ContentOptions() { }
    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup { get; }
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup { get; }
    public IReadOnlyList<ContentFieldOption> ContentFieldOptions { get; }
    public IReadOnlyList<ContentPartOption> ContentPartOptions { get; }
}
