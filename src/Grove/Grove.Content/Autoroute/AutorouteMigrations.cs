using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Content.Autoroute;

/// <summary>Defines the part and the table of paths.</summary>
internal sealed class AutorouteMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AutoroutePart), part => part.Attachable().WithDescription("Gives the item a path of its own."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>(nameof(AutoroutePartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AutoroutePartIndex.ContainedContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AutoroutePartIndex.JsonPath), column => column.Unlimited())
            .Column<string>(nameof(AutoroutePartIndex.Path), column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>(nameof(AutoroutePartIndex.Published))
            .Column<bool>(nameof(AutoroutePartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex("IDX_AutoroutePartIndex_Path", nameof(AutoroutePartIndex.Path), nameof(AutoroutePartIndex.Published)));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table => table
            .CreateIndex("IDX_AutoroutePartIndex_Item", nameof(AutoroutePartIndex.ContentItemId), nameof(AutoroutePartIndex.Published)));

        return 1;
    }
}
