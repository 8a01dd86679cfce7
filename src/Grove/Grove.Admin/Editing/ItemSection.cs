using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Editing;

/// <summary>An item in a form: the one that is edited, or one that a part of it contains.</summary>
public sealed class ItemSection(EditorForm form, string? path, JsonObject data, ContentTypeDefinition? type)
{
    private const string Marker = "$item";

    public EditorForm Form { get; } = form;

    /// <summary>What the names of its inputs start with; none for the item that is edited itself.</summary>
    public string? Path { get; } = path;

    public JsonObject Data { get; } = data;

    /// <summary>None if the type is not known (any more): the item is kept as it is.</summary>
    public ContentTypeDefinition? Type { get; } = type;

    public string ContentItemId => Data.Text(nameof(ContentItem.ContentItemId)) ?? "";

    public string? DisplayText => Data.Text(nameof(ContentItem.DisplayText));

    public string? TypeName => Data.Text(nameof(ContentItem.ContentType));

    public IReadOnlyList<PartSection> Parts { get; set; } = [];

    public string MarkerName => NameOf(Marker);

    public bool IsPosted => Form.Values.Has(MarkerName);

    public bool HasErrors => Form.Errors.Any(error => error.Name is not null && Path is not null && error.Name.StartsWith(Path + ".", StringComparison.Ordinal));

    public string NameOf(string member) => Path is null ? member : $"{Path}.{member}";
}
