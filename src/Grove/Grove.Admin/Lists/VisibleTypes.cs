using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Lists;

/// <summary>Types by what of them a person sees in the admin.</summary>
public sealed class VisibleTypes(string? userId)
{
    public string? UserId { get; } = userId;

    /// <summary>Every item is shown.</summary>
    public List<ContentTypeDefinition> Whole { get; } = [];

    /// <summary>What is published is shown.</summary>
    public List<ContentTypeDefinition> Published { get; } = [];

    /// <summary>What the person owns is shown.</summary>
    public List<ContentTypeDefinition> Own { get; } = [];

    public List<ContentTypeDefinition> Creatable { get; } = [];

    public IReadOnlyList<ContentTypeDefinition> All => [.. Whole.Concat(Own).Concat(Published).DistinctBy(type => type.Name).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
}
