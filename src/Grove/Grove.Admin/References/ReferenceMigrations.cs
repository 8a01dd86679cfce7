using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Admin.References;

/// <summary>Makes the table of what refers to what.</summary>
public sealed class ReferenceMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ItemReferenceIndex>(table => table
            .Column<string>(nameof(ItemReferenceIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ItemReferenceIndex.Target), column => column.WithLength(ItemReferenceIndex.TargetLength)));
        await SchemaBuilder.AlterIndexTableAsync<ItemReferenceIndex>(table => table.CreateIndex("IDX_ItemReferenceIndex_Target", nameof(ItemReferenceIndex.Target)));
        return 1;
    }
}
