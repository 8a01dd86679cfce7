using CansCms.Articles.Models;
using CansCms.Content.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace CansCms.Articles;

public sealed class TopicMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync(TopicsTaxonomy.TermContentType, type => type
            .WithDisplayName("Topic")
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<TermNamePart>(part => part.WithPosition("1")));

        return 1;
    }
}
