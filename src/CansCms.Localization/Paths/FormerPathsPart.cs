using OrchardCore.ContentManagement;

namespace CansCms.Localization.Paths;

/// <summary>Where an item was before editors moved it, the latest place first: links and bookmarks of the past still lead to it.</summary>
public sealed class FormerPathsPart : ContentPart
{
    /// <summary>As many as are kept.</summary>
    public const int Most = 20;

    public List<string> Paths { get; set; } = [];
}
