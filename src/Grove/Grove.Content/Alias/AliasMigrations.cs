using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Content.Alias;

/// <summary>Defines the part and the table of aliases.</summary>
internal sealed class AliasMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AliasPart), part => part.Attachable().WithDescription("Gives the item a name that code can find it by."));

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>(nameof(AliasPartIndex.Alias), column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>(nameof(AliasPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(AliasPartIndex.Latest))
            .Column<bool>(nameof(AliasPartIndex.Published)));

        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table => table
            .CreateIndex("IDX_AliasPartIndex_Alias", nameof(AliasPartIndex.Alias), nameof(AliasPartIndex.Published)));

        return 1;
    }
}
