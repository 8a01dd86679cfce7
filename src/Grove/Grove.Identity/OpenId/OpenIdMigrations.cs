using Grove.Identity.OpenId.Applications;
using Grove.Identity.OpenId.Scopes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Identity.OpenId;

/// <summary>Makes the tables that applications and scopes are found by.</summary>
internal sealed class OpenIdMigrations : DataMigration
{
    private const int NameLength = 255;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<OpenIdApplicationIndex>(table => table.Column<string>(nameof(OpenIdApplicationIndex.ClientId), column => column.WithLength(NameLength)));
        await SchemaBuilder.AlterIndexTableAsync<OpenIdApplicationIndex>(table => table.CreateIndex("IDX_OpenIdApplicationIndex_ClientId", nameof(OpenIdApplicationIndex.ClientId)));
        await SchemaBuilder.CreateMapIndexTableAsync<OpenIdScopeIndex>(table => table.Column<string>(nameof(OpenIdScopeIndex.Name), column => column.WithLength(NameLength)));
        await SchemaBuilder.AlterIndexTableAsync<OpenIdScopeIndex>(table => table.CreateIndex("IDX_OpenIdScopeIndex_Name", nameof(OpenIdScopeIndex.Name)));
        return 1;
    }
}
