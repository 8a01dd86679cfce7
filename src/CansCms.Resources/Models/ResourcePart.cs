using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace CansCms.Resources.Models;

/// <summary>What makes an item something to read, download or hand out.</summary>
public sealed class ResourcePart : ContentPart
{
    /// <summary>The earliest year that a resource may be of.</summary>
    public const int FirstYear = 1900;

    /// <summary>Terms of <see cref="ResourceKindsTaxonomy"/>.</summary>
    public TaxonomyField Kind { get; set; } = new();

    /// <summary>Terms of the taxonomy of topics, which articles are filed under too.</summary>
    public TaxonomyField Topics { get; set; } = new();

    public TextField Lead { get; set; } = new();

    /// <summary>The files in the language of the item.</summary>
    public MediaField Files { get; set; } = new();

    /// <summary>Where it is to be found, if not here.</summary>
    public LinkField Link { get; set; } = new();

    public NumericField Year { get; set; } = new();

    public TextField Publisher { get; set; } = new();

    /// <summary>Localization sets, so that a Russian resource leads to the Russian country page.</summary>
    public LocalizationSetContentPickerField Countries { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
