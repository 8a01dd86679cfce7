using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Editing;

/// <summary>The items inside a container part, in order; in a tree, each with its level.</summary>
public sealed class ItemList(PartSection part, IReadOnlyList<ContentTypeDefinition> types, bool isTree, bool isCollapsed)
{
    public const string Member = "$items";

    public PartSection Part { get; } = part;

    /// <summary>The types that can be added.</summary>
    public IReadOnlyList<ContentTypeDefinition> Types { get; } = types;

    public bool IsTree { get; } = isTree;

    public bool IsCollapsed { get; } = isCollapsed;

    public string Name => Part.Name(Member);

    public IReadOnlyList<ItemNode> Nodes { get; set; } = [];

    public IReadOnlyList<ItemEntry> Entries { get; set; } = [];

    public string PathOf(string contentItemId) => Part.Name(contentItemId);
}

/// <summary>A contained item's JSON, and how deep in the tree it is.</summary>
public sealed record ItemNode(int Level, JsonObject Data);

/// <summary>A contained item's part of the form, and how deep in the tree it is.</summary>
public sealed record ItemEntry(int Level, ItemSection Item);
