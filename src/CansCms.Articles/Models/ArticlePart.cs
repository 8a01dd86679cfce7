using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace CansCms.Articles.Models;

/// <summary>What a news story or a press release says beside its title and body.</summary>
public sealed class ArticlePart : ContentPart
{
    /// <summary>The name of the bag of <see cref="Quote"/> items on an article.</summary>
    public const string Quotes = nameof(Quotes);

    /// <summary>One of <see cref="ArticleKinds"/>.</summary>
    public TextField Kind { get; set; } = new();

    /// <summary>Who wrote it.</summary>
    public TextField Byline { get; set; } = new();

    /// <summary>The place it is written from.</summary>
    public TextField Dateline { get; set; } = new();

    /// <summary>The day readers see. When it went live on this site is PublishedUtc of the item.</summary>
    public DateField PublishedOn { get; set; } = new();

    public TextField Lead { get; set; } = new();

    public MediaField Image { get; set; } = new();

    public TextField ImageCaption { get; set; } = new();

    public TextField ImageCredit { get; set; } = new();

    public TaxonomyField Topics { get; set; } = new();

    /// <summary>Localization sets, so that a Russian article leads to the Russian country page.</summary>
    public LocalizationSetContentPickerField Countries { get; set; } = new();

    public LocalizationSetContentPickerField Campaigns { get; set; } = new();

    public LocalizationSetContentPickerField Related { get; set; } = new();

    public MediaField Documents { get; set; } = new();

    /// <summary>Set on a machine-made translation until an editor has read it.</summary>
    public BooleanField NeedsReview { get; set; } = new();
}
