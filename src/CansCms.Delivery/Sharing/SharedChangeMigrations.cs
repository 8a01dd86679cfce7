using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CansCms.Delivery.Sharing;

/// <summary>Makes the table that changes are found in.</summary>
internal sealed class SharedChangeMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<SharedChangeIndex>(table => table
            .Column<DateTime>(nameof(SharedChangeIndex.AtUtc)));
        await SchemaBuilder.AlterIndexTableAsync<SharedChangeIndex>(table => table
            .CreateIndex("IDX_SharedChangeIndex_AtUtc", nameof(SharedChangeIndex.AtUtc)));

        return 1;
    }
}
