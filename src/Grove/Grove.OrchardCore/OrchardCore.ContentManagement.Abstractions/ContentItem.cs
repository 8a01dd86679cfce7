using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a piece of content: its type, state and parts.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
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

    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
