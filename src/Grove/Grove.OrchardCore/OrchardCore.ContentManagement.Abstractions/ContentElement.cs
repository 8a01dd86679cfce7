using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>A piece of a content item: a part, a field or the item itself, kept as JSON with typed views of it.</summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement> _elements;
    private JsonDynamicObject _dynamic;
    private JsonObject _data;
    private ContentItem _borrower;
    private ContentElement _original;
    private HeldElements _held;

    protected ContentElement()
    {
    }

    protected ContentElement(JsonObject data) => _data = data;

    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>The JSON of this element, with parts and fields that no type is known for.</summary>
    [JsonIgnore]
    public dynamic Content => _dynamic ??= new JsonDynamicObject(Data);

    [JsonIgnore]
    public ContentItem ContentItem { get; set; }

    /// <summary>The JSON of this element's own, which may be changed.</summary>
    [JsonIgnore]
    internal JsonObject Data
    {
        get
        {
            _borrower?.OwnData();
            return SharedData;
        }

        set
        {
            _data = value;
            _borrower = null;
        }
    }

    /// <summary>The JSON as it is to be read: it may be held in memory for all who read the document.</summary>
    [JsonIgnore]
    internal JsonObject SharedData => _data ??= [];

    public bool Has(string name) => _data?.ContainsKey(name) is true;

    /// <summary>An element that was read before; null otherwise.</summary>
    internal ContentElement Known(string name) => _elements?.GetValueOrDefault(name);

    [JsonIgnore]
    internal bool HasNoData => _data is not { Count: > 0 };

    /// <summary>A copy of the values that the element's class holds itself, without JSON.</summary>
    internal ContentElement CopyOwn()
    {
        var copy = (ContentElement)MemberwiseClone();
        copy._elements = null;
        copy._dynamic = null;
        copy._data = null;
        copy._borrower = null;
        copy._original = null;
        copy._held = null;
        copy.ContentItem = null;
        return copy;
    }

    /// <summary>Puts other JSON in the place of this element's own; typed views of the old one are forgotten.</summary>
    internal void Replace(JsonObject data)
    {
        _borrower?.OwnData();
        Data = data;
        _dynamic = null;
        _elements = null;
    }

    /// <summary>What is held for all, while this element borrows its JSON; null otherwise.</summary>
    private protected ContentElement Original => _borrower is null ? null : _original;

    private protected bool IsUntouched => _elements is not { Count: > 0 } && _dynamic is null;

    /// <summary>The elements of one that is held for all.</summary>
    private HeldElements HeldElements => _held ?? Interlocked.CompareExchange(ref _held, new(), null) ?? _held;

    /// <summary>Reads the JSON of an item that is held for all until somebody is about to change it.</summary>
    private protected void Borrow(ContentItem original)
    {
        _data = original.SharedData;
        _original = original;
        _borrower = (ContentItem)this;
    }

    /// <summary>Reads an element within this one out of its JSON, which it borrows if this one's is borrowed.</summary>
    internal ContentElement Read(Type type, string name, JsonObject data)
    {
        // What is held for all is read once. It is given to nobody: each reader has a copy.
        var original = Original?.HeldElements.Find(type, name, data);
        var element = original?.Copy() ?? (ContentElement)data.ToObject(type);

        element.Data = data;
        element._original = original?.Element;
        element._borrower = _borrower;
        _borrower?.Shared(element, this, name);
        return element;
    }
}
