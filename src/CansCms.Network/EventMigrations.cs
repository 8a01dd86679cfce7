using CansCms.Content.Models;
using CansCms.Network.Indexes;
using CansCms.Network.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using YesSql.Sql;

namespace CansCms.Network;

public sealed class EventMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public const string ContentType = "Event";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(EventPart), part => part
            .Attachable()
            .WithDisplayName("Event")
            .WithDescription("Says when and where something takes place.")
            .WithEventFields());

        await definitions.AlterTypeDefinitionAsync(ContentType, type => type
            .WithDisplayName("Event")
            .AsLocalizedPage("events/")
            .WithPart<EventPart>(part => part.WithPosition("3"))
            .WithPart<HtmlBodyPart>(part => part
                .WithDisplayName("Body")
                .WithEditor("Wysiwyg")
                .WithPosition("4"))
            .WithPart<BagPart>(EventPart.Agenda, part => part
                .WithDisplayName("Agenda")
                .WithPosition("5")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(AgendaItem)] })));

        await SchemaBuilder.CreateMapIndexTableAsync<EventIndex>(table => table
            .Column<string>(nameof(EventIndex.LocalizationSet), column => column.WithLength(EventIndex.IdLength))
            .Column<string>(nameof(EventIndex.Culture), column => column.WithLength(EventIndex.CultureLength))
            .Column<DateTime>(nameof(EventIndex.StartsUtc))
            .Column<DateTime>(nameof(EventIndex.OverUtc)));

        await SchemaBuilder.AlterIndexTableAsync<EventIndex>(table => table
            .CreateIndex("IDX_EventIndex_Time", nameof(EventIndex.OverUtc), nameof(EventIndex.StartsUtc), nameof(EventIndex.Culture), nameof(EventIndex.LocalizationSet)));

        return 1;
    }
}
