using Grove.Identity.OpenId.Applications;
using Grove.Identity.OpenId.Scopes;
using Grove.Identity.OpenId.Settings;
using Grove.Storage.Documents;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Grove.Identity.OpenId;

/// <summary>Keeps the applications that may get tokens.</summary>
[Feature("OrchardCore.OpenId")]
public sealed class OpenIdStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<OpenIdSettings>();
        services.AddScoped<IModularTenantEvents, OpenIdSettings.Reading>();
        services.AddScoped<IShellIngredient, OpenIdSettings.Ingredient>();
        services.AddScoped<OpenIdSettingsWriter>();
        services.AddSingleton<IPasswordHasher<OpenIdApplication>, PasswordHasher<OpenIdApplication>>();
        services.AddScoped<OpenIdApplications>();
        services.AddScoped<OpenIdScopes>();
        services.AddDataMigration<OpenIdMigrations>();
        services.AddIndexProvider<OpenIdApplicationIndexProvider>();
        services.AddIndexProvider<OpenIdScopeIndexProvider>();
    }
}
