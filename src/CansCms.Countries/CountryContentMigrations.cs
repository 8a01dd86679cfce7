using CansCms.Countries.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CansCms.Countries;

public sealed class CountryContentMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<CountryContentIndex>(table => table
            .Column<string>(nameof(CountryContentIndex.CountrySet), column => column.WithLength(CountryContentIndex.IdLength))
            .Column<string>(nameof(CountryContentIndex.ContentType), column => column.WithLength(CountryContentIndex.ContentTypeLength))
            .Column<string>(nameof(CountryContentIndex.ItemSet), column => column.WithLength(CountryContentIndex.IdLength))
            .Column<string>(nameof(CountryContentIndex.Culture), column => column.WithLength(CountryIndex.CultureLength))
            .Column<DateTime>(nameof(CountryContentIndex.Day)));

        await IndexLatestAsync();

        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<CountryContentIndex>(table => table.DropIndex("IDX_CountryContentIndex_Latest"));
        await IndexLatestAsync();

        return 2;
    }

    // In the order in which the latest are read, whatever their languages.
    private Task IndexLatestAsync() => SchemaBuilder.AlterIndexTableAsync<CountryContentIndex>(table => table.CreateIndex(
        "IDX_CountryContentIndex_Latest",
        nameof(CountryContentIndex.CountrySet),
        nameof(CountryContentIndex.ContentType),
        nameof(CountryContentIndex.Day),
        nameof(CountryContentIndex.ItemSet),
        nameof(CountryContentIndex.Culture)));
}
