using CansCms.Articles.Models;
using CansCms.Content.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace CansCms.Articles;

/// <summary>The fields of <see cref="ArticlePart"/>, in the order in which an editor fills them in.</summary>
public static class ArticleFields
{
    public static ContentPartDefinitionBuilder WithArticleFields(this ContentPartDefinitionBuilder part) => part
        .WithField<TextField>(nameof(ArticlePart.Kind), field => field
            .WithDisplayName("Kind")
            .WithEditor("PredefinedList")
            .WithPosition("0")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Radio,
                DefaultValue = ArticleKinds.NewsStory,
                Options =
                [
                    new ListValueOption("News story", ArticleKinds.NewsStory),
                    new ListValueOption("Press release", ArticleKinds.PressRelease),
                ],
            }))
        .WithField<TextField>(nameof(ArticlePart.Byline), field => field
            .WithDisplayName("Byline")
            .WithPosition("1")
            .WithSettings(new TextFieldSettings { Hint = "The author's name, as readers see it." }))
        .WithField<TextField>(nameof(ArticlePart.Dateline), field => field
            .WithDisplayName("Dateline")
            .WithPosition("2")
            .WithSettings(new TextFieldSettings { Hint = "The place it is written from: Almaty." }))
        .WithField<DateField>(nameof(ArticlePart.PublishedOn), field => field
            .WithDisplayName("Published on")
            .WithPosition("3")
            .WithSettings(new DateFieldSettings { Hint = "The day readers see." }))
        .WithField<TextField>(nameof(ArticlePart.Lead), field => field
            .WithDisplayName("Lead")
            .WithEditor("TextArea")
            .WithPosition("4")
            .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists and above the body." }))
        .WithField<MediaField>(nameof(ArticlePart.Image), field => field
            .WithDisplayName("Image")
            .WithPosition("5")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true, Hint = "With a description for those who cannot see it." }))
        .WithField<TextField>(nameof(ArticlePart.ImageCaption), field => field
            .WithDisplayName("Caption")
            .WithPosition("6"))
        .WithField<TextField>(nameof(ArticlePart.ImageCredit), field => field
            .WithDisplayName("Credit")
            .WithPosition("7")
            .WithSettings(new TextFieldSettings { Hint = "Whose picture it is." }))
        .WithField<TaxonomyField>(nameof(ArticlePart.Topics), field => field
            .WithDisplayName("Topics")
            .WithPosition("8")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TopicsTaxonomy.ContentItemId }))
        .WithReferences(nameof(ArticlePart.Countries), "Countries", "9", "CountryPage")
        .WithReferences(nameof(ArticlePart.Campaigns), "Campaigns", "10", "CampaignHighlight")
        .WithReferences(nameof(ArticlePart.Related), "Related articles", "11", ArticleMigrations.ContentType)
        .WithField<MediaField>(nameof(ArticlePart.Documents), field => field
            .WithDisplayName("Documents")
            .WithPosition("12")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true }))
        .WithReviewMark("13");
}
