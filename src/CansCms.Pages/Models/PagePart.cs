using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace CansCms.Pages.Models;

/// <summary>What a page says beside its title and body.</summary>
public sealed class PagePart : ContentPart
{
    public TextField Lead { get; set; } = new();

    /// <summary>A picture of the page; on the page of a language alone, the logo of the site.</summary>
    public MediaField Image { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
