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
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired })));

        return await UpdateFrom1Async();
    }

    /// <summary>Kinds have addresses as topics have; one that an editor gives none keeps its id there.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AlterTypeDefinitionAsync(ResourceKindsTaxonomy.TermContentType, type => type
            .WithPart<TermAddressPart>(part => part.WithPosition("1"))
            .WithPart<TermNamePart>(part => part.WithPosition("2")));

        return 2;
    }
}
