using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>A piece of a content item: a part, a field or the item itself, kept as JSON with typed views of it.</summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement> _elements;
    private JsonDynamicObject _dynamic;

    protected ContentElement() : this([])
    {
    }

    protected ContentElement(JsonObject data) => Data = data;

    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>The JSON of this element, with parts and fields that no type is known for.</summary>
    [JsonIgnore]
    public dynamic Content => _dynamic ??= new JsonDynamicObject(Data);

    [JsonIgnore]
    public ContentItem ContentItem { get; set; }

    [JsonIgnore]
    internal JsonObject Data { get; set; }

    public bool Has(string name) => Data.ContainsKey(name);

    /// <summary>Puts other JSON in the place of this element's own; typed views of the old one are forgotten.</summary>
    internal void Replace(JsonObject data)
    {
        Data = data;
        _dynamic = null;
        _elements = null;
    }
}
