using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Content.Items;

/// <summary>Makes the table that lists of items are read by.</summary>
internal sealed class ContentItemMigrations : DataMigration
{
    // Ids have 26 characters.
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc))
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc))
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc))
            .Column<string>(nameof(ContentItemIndex.Owner), column => column.WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentItemIndex.Author), column => column.WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>(nameof(ContentItemIndex.DisplayText), column => column.WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table
            .CreateIndex("IDX_ContentItemIndex_Item", nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.Published)));
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table
            .CreateIndex("IDX_ContentItemIndex_Version", nameof(ContentItemIndex.ContentItemVersionId)));
        await IndexOrdersAsync();

        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.DropIndex("IDX_ContentItemIndex_Published"));
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.DropIndex("IDX_ContentItemIndex_Latest"));
        await IndexOrdersAsync();

        return 2;
    }

    // Why these and no others: docs/adr/0095-lists-are-read-in-their-order.md
    private async Task IndexOrdersAsync()
    {
        foreach (var order in new[] { nameof(ContentItemIndex.CreatedUtc), nameof(ContentItemIndex.ModifiedUtc), nameof(ContentItemIndex.PublishedUtc), nameof(ContentItemIndex.DisplayText) })
        {
            await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.CreateIndex(
                $"IDX_ContentItemIndex_Type{order}",
                nameof(ContentItemIndex.ContentType),
                order,
                nameof(ContentItemIndex.ContentItemId),
                nameof(ContentItemIndex.Published),
                nameof(ContentItemIndex.Latest)));
        }

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.CreateIndex(
            "IDX_ContentItemIndex_Modified",
            nameof(ContentItemIndex.ModifiedUtc),
            nameof(ContentItemIndex.ContentItemId),
            nameof(ContentItemIndex.Published),
            nameof(ContentItemIndex.Latest)));
    }
}
