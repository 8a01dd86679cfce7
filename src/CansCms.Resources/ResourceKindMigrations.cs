using CansCms.Content.Models;
using CansCms.Resources.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace CansCms.Resources;

public sealed class ResourceKindMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync(ResourceKindsTaxonomy.TermContentType, type => type
            .WithDisplayName("Kind of resource")
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<TermNamePart>(part => part.WithPosition("1")));

        return 1;
    }
}
