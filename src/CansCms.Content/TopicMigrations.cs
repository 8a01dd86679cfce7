using CansCms.Content.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace CansCms.Content;

public sealed class TopicMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(TermAddressPart), part => part
            .Attachable()
            .WithDisplayName("Address")
            .WithDescription("Gives a term an address of its own, the same in all languages.")
            .WithField<TextField>(nameof(TermAddressPart.Address), field => field
                .WithDisplayName("Address")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "Small letters, digits and hyphens, such as birth-registration. Links from elsewhere end when it changes." })));

        await definitions.AlterTypeDefinitionAsync(TopicsTaxonomy.TermContentType, type => type
            .WithDisplayName("Topic")
            .WithPart<TitlePart>(part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart<TermAddressPart>(part => part.WithPosition("1"))
            .WithPart<TermNamePart>(part => part.WithPosition("2")));

        return 1;
    }
}
