using CansCms.Search.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CansCms.Search;

public sealed class SearchMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        // What is long comes last: SQLite reads a row from its beginning, and only as far as it must.
        await SchemaBuilder.CreateMapIndexTableAsync<SearchIndex>(table => table
            .Column<string>(nameof(SearchIndex.ContentType), column => column.WithLength(SearchIndex.ContentTypeLength))
            .Column<string>(nameof(SearchIndex.LocalizationSet), column => column.WithLength(SearchIndex.IdLength))
            .Column<string>(nameof(SearchIndex.Culture), column => column.WithLength(SearchIndex.CultureLength))
            .Column<DateTime>(nameof(SearchIndex.CreatedUtc))
            .Column<string>(nameof(SearchIndex.Title), column => column.Unlimited())
            .Column<string>(nameof(SearchIndex.Words), column => column.Unlimited()));

        await SchemaBuilder.AlterIndexTableAsync<SearchIndex>(table => table
            .CreateIndex("IDX_SearchIndex_Set", nameof(SearchIndex.LocalizationSet), nameof(SearchIndex.Culture)));

        return 1;
    }
}
