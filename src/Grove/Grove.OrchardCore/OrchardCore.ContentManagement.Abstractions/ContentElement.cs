using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

public class ContentElement : IContent
{
    protected ContentElement() { }
    protected ContentElement(JsonObject data) => throw new NotImplementedException();
    protected Dictionary<string, ContentElement> Elements { get; }
    public ContentItem ContentItem { get; set; }
    public bool Has(string name) => throw new NotImplementedException();
    public object Content { get; }
}
