using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace Grove.Identity.Users;

/// <summary>Makes the table that users are found by.</summary>
internal sealed class UserMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.UserId), column => column.WithLength(26))
            .Column<string>(nameof(UserIndex.NormalizedUserName), column => column.WithLength(255))
            .Column<string>(nameof(UserIndex.NormalizedEmail), column => column.WithLength(255))
            .Column<bool>(nameof(UserIndex.IsEnabled))
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled))
            .Column<DateTime>(nameof(UserIndex.LockoutEndUtc))
            .Column<int>(nameof(UserIndex.AccessFailedCount)));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table.CreateIndex("IDX_UserIndex_UserId", nameof(UserIndex.UserId)));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table.CreateIndex("IDX_UserIndex_Email", nameof(UserIndex.NormalizedEmail)));
        await IndexNamesAsync();
        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await IndexNamesAsync();
        return 2;
    }

    private Task IndexNamesAsync() => SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table.CreateIndex("IDX_UserIndex_Name", nameof(UserIndex.NormalizedUserName)));
}
