using CansCms.Articles.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace CansCms.Articles;

public sealed class ArticleMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "Article";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ArticlePart), part => part
            .Attachable()
            .WithDisplayName("Article")
            .WithDescription("Makes an item a news story or a press release.")
            .WithArticleFields());

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Article")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<AutoroutePart>(part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    Pattern = "{{ Model.ContentItem.Content.LocalizationPart.Culture }}/news/{{ Model.ContentItem | display_text | slugify }}",
                }))
            .WithPart<LocalizationPart>(part => part.WithPosition("2"))
            .WithPart<ArticlePart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4"))
            .WithPart<BagPart>(ArticlePart.Quotes, part => part
                .WithDisplayName("Quotes")
                .WithPosition("5")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(Quote)] })));

        return 1;
    }
}
