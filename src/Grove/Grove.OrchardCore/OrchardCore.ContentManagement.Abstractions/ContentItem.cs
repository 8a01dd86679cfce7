using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a piece of content: its type, state and parts.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    private List<(ContentElement Element, ContentElement Within, string Name)> _sharing;

    public ContentItem() => ContentItem = this;

    /// <summary>The number of the document that keeps this version; 0 until it is stored.</summary>
    public long Id { get; set; }

    public string ContentItemId { get; set; }

    public string ContentItemVersionId { get; set; }

    public string ContentType { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    public string Owner { get; set; }

    public string Author { get; set; }

    public string DisplayText { get; set; }

    /// <summary>
    /// This version for one reader, around JSON that is held for all: what it reads costs no copy, and what it changes becomes its own first.
    /// </summary>
    internal ContentItem Lend()
    {
        var item = Like(this);
        item.Borrow(this);
        return item;
    }

    /// <summary>What is held for all, as long as nobody has read anything of the JSON that this item borrows of it; null otherwise.</summary>
    internal ContentItem Untouched => IsUntouched ? Original as ContentItem : null;

    /// <summary>Reads other JSON that is held for all in the place of the JSON that nobody has read of this item.</summary>
    internal void BorrowOf(ContentItem original) => Borrow(original);

    /// <summary>A copy of all but the JSON.</summary>
    internal static ContentItem Like(ContentItem item) => new()
    {
        Id = item.Id,
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Latest = item.Latest,
        Published = item.Published,
        CreatedUtc = item.CreatedUtc,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        Owner = item.Owner,
        Author = item.Author,
    };

    /// <summary>Remembers an element that reads the JSON that this item borrows.</summary>
    internal void Shared(ContentElement element, ContentElement within, string name) => (_sharing ??= new(1)).Add((element, within, name));

    /// <summary>Takes a copy of the borrowed JSON for this item and for what was read of it.</summary>
    internal void OwnData()
    {
        Data = (JsonObject)SharedData.DeepClone();

        // An element was read before those within it.
        foreach (var (element, within, name) in _sharing ?? [])
        {
            element.Data = (JsonObject)within.SharedData[name];
        }

        _sharing = null;
    }

    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
