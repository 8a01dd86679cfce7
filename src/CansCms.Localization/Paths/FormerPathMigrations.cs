using OrchardCore.Autoroute.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace CansCms.Localization.Paths;

public sealed class FormerPathMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<FormerPathIndex>(table => table
            .Column<string>(nameof(FormerPathIndex.ContentItemId), column => column.WithLength(FormerPathIndex.IdLength))
            .Column<string>(nameof(FormerPathIndex.Path), column => column.WithLength(AutoroutePart.MaxPathLength)));

        await SchemaBuilder.AlterIndexTableAsync<FormerPathIndex>(table => table
            .CreateIndex("IDX_FormerPathIndex_Path", nameof(FormerPathIndex.Path), "DocumentId"));

        return 1;
    }
}
