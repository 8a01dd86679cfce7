using CansCms.Articles.Models;
using CansCms.Content.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;

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
            .AsLocalizedPage("news/")
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
