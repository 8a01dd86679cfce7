using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Sql;

namespace Grove.Content.Lists;

/// <summary>Defines the part and the table of what lists hold.</summary>
internal sealed class ListMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ListPart), part => part.Attachable().WithDescription("Makes the item a list of other items."));

        await SchemaBuilder.CreateMapIndexTableAsync<ContainedPartIndex>(table => table
            .Column<string>(nameof(ContainedPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContainedPartIndex.ListContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContainedPartIndex.DisplayText), column => column.WithLength(ContainedPartIndex.MaxDisplayTextSize))
            .Column<int>(nameof(ContainedPartIndex.Order))
            .Column<string>(nameof(ContainedPartIndex.ListContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<bool>(nameof(ContainedPartIndex.Published))
            .Column<bool>(nameof(ContainedPartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<ContainedPartIndex>(table => table
            .CreateIndex("IDX_ContainedPartIndex_List", nameof(ContainedPartIndex.ListContentItemId), nameof(ContainedPartIndex.Order)));

        return 1;
    }
}
