using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Sql;

namespace Grove.Content.PublishLater;

/// <summary>Defines the part and the table of due drafts.</summary>
internal sealed class PublishLaterMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PublishLaterPart), part => part.Attachable().WithDescription("Publishes the item at a time that an editor sets."));

        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>(nameof(PublishLaterPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(PublishLaterPartIndex.ScheduledPublishDateTimeUtc))
            .Column<bool>(nameof(PublishLaterPartIndex.Published))
            .Column<bool>(nameof(PublishLaterPartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table => table
            .CreateIndex("IDX_PublishLaterPartIndex_Due", nameof(PublishLaterPartIndex.ScheduledPublishDateTimeUtc), nameof(PublishLaterPartIndex.Latest)));

        return 1;
    }
}
