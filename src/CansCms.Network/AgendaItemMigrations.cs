using CansCms.Network.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CansCms.Network;

public sealed class AgendaItemMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AgendaItem), part => part
            .WithField<TimeField>(nameof(AgendaItem.StartsAt), field => field
                .WithDisplayName("Starts at")
                .WithPosition("0")
                .WithSettings(new TimeFieldSettings { Hint = "The time of day at the place of the event; empty where none is known." }))
            .WithField<TextField>(nameof(AgendaItem.Topic), field => field
                .WithDisplayName("Topic")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithField<TextField>(nameof(AgendaItem.Speakers), field => field
                .WithDisplayName("Speakers")
                .WithPosition("2")));

        await definitions.AlterTypeDefinitionAsync(nameof(AgendaItem), type => type
            .WithDisplayName("Point of the agenda")
            .WithPart<AgendaItem>(part => part.WithPosition("0")));

        return 1;
    }
}
