using Grove.Hosting.Caching;
using Grove.Hosting.Locking;
using Grove.Hosting.Migrations;
using Grove.Hosting.Settings;
using Grove.Hosting.Setup;
using Grove.Hosting.Shells;
using Grove.Hosting.Time;
using Grove.Hosting.Web;
using Grove.Storage.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Setup.Services;

namespace Grove.Hosting;

/// <summary>Services that any feature may ask for.</summary>
public sealed class CommonStartup : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddLocalization();
        services.AddMemoryCache();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IClock, Clock>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddSingleton<ISignal, Signal>();
        services.AddSingleton<ILocalLock, LocalLock>();
        services.AddSingleton<IDistributedLock, DistributedLock>();
        services.AddScoped<ISiteService, SiteService>();
        services.AddScoped<IShellDescriptorManager, ShellDescriptorManager>();
        services.AddScoped<IShellIngredient, FeaturesIngredient>();
        services.AddSingleton<IDocumentWatcher, ShellRenewal>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<ISetupService, SetupService>();
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddScoped<IModularTenantEvents, MigrateOnActivation>();
        services.AddScoped<IRecipeHarvester, ModuleRecipes>();
    }
}
