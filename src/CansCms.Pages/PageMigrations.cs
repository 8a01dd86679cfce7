using CansCms.Content.Models;
using CansCms.Pages.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace CansCms.Pages;

public sealed class PageMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "Page";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PagePart), part => part
            .Attachable()
            .WithDisplayName("Page")
            .WithDescription("Makes an item a page of its own.")
            .WithField<TextField>(nameof(PagePart.Lead), field => field
                .WithDisplayName("Lead")
                .WithEditor("TextArea")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "One or two sentences, shown above the body and by search engines." }))
            .WithField<MediaField>(nameof(PagePart.Image), field => field
                .WithDisplayName("Image")
                .WithPosition("1")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true, Hint = "Above the body. On the page of a language alone: the site's logo." }))
            .WithReviewMark("2"));

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Page")
            .AsLocalizedPage("")
            .WithPart<PagePart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4")));

        return 1;
    }
}
