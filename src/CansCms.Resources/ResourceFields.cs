using CansCms.Content.Models;
using CansCms.Resources.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace CansCms.Resources;

/// <summary>The fields of <see cref="ResourcePart"/>, in the order in which an editor fills them in.</summary>
public static class ResourceFields
{
    public static ContentPartDefinitionBuilder WithResourceFields(this ContentPartDefinitionBuilder part) => part
        .WithField<TaxonomyField>(nameof(ResourcePart.Kind), field => field
            .WithDisplayName("Kind")
            .WithPosition("0")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = ResourceKindsTaxonomy.ContentItemId, Required = true, Unique = true }))
        .WithField<TaxonomyField>(nameof(ResourcePart.Topics), field => field
            .WithDisplayName("Topics")
            .WithPosition("1")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = TopicsTaxonomy.ContentItemId }))
        .WithField<TextField>(nameof(ResourcePart.Lead), field => field
            .WithDisplayName("Lead")
            .WithEditor("TextArea")
            .WithPosition("2")
            .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown in lists." }))
        .WithField<MediaField>(nameof(ResourcePart.Files), field => field
            .WithDisplayName("Files")
            .WithPosition("3")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true, Hint = "In the language of this item." }))
        .WithField<LinkField>(nameof(ResourcePart.Link), field => field
            .WithDisplayName("Link")
            .WithPosition("4")
            .WithSettings(new LinkFieldSettings { Hint = "Where it is to be found, if not here." }))
        .WithField<NumericField>(nameof(ResourcePart.Year), field => field
            .WithDisplayName("Year")
            .WithPosition("5"))
        .WithField<TextField>(nameof(ResourcePart.Publisher), field => field
            .WithDisplayName("Publisher")
            .WithPosition("6"))
        .WithReferences(nameof(ResourcePart.Countries), "Countries", "7", "CountryPage")
        .WithReviewMark("8");
}
