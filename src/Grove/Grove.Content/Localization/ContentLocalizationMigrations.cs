using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Content.Localization;

/// <summary>Defines the part and the table of translations.</summary>
internal sealed class ContentLocalizationMigrations(IContentDefinitionManager definitions) : DataMigration
{
    // The longest name of a culture that .NET knows.
    private const int CultureLength = 16;

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LocalizationPart), part => part.Attachable().WithDescription("Lets the item be translated."));

        await SchemaBuilder.CreateMapIndexTableAsync<LocalizedContentItemIndex>(table => table
            .Column<string>(nameof(LocalizedContentItemIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(LocalizedContentItemIndex.Culture), column => column.WithLength(CultureLength))
            .Column<string>(nameof(LocalizedContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(LocalizedContentItemIndex.Published))
            .Column<bool>(nameof(LocalizedContentItemIndex.Latest)));

        await IndexSetsAsync();

        return 3;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table.DropIndex("IDX_LocalizedContentItemIndex_Set"));
        await IndexSetsAsync();

        return 2;
    }

    // A culture has a third of all items: who looks for them there finds too many to put in order.
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table.DropIndex("IDX_LocalizedContentItemIndex_Culture"));

        return 3;
    }

    // All that is asked about a set is in the index: without the last column SQLite may look through all items of a culture instead.
    private Task IndexSetsAsync() => SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table.CreateIndex(
        "IDX_LocalizedContentItemIndex_Set",
        nameof(LocalizedContentItemIndex.LocalizationSet),
        nameof(LocalizedContentItemIndex.Culture),
        nameof(LocalizedContentItemIndex.Published)));
}
