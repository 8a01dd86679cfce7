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
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table
            .CreateIndex("IDX_ContentItemIndex_Published", nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.Published), nameof(ContentItemIndex.CreatedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table
            .CreateIndex("IDX_ContentItemIndex_Latest", nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.ModifiedUtc)));

        return 1;
    }
}
