using Grove.Content.Items;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Grove.Content.Autoroute;

/// <summary>Gives items paths.</summary>
[Feature("OrchardCore.Autoroute")]
public sealed class AutorouteStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().AddHandler<AutoroutePartHandler>();
        services.AddScoped<UniquePaths>().AddScoped<IImportBatch>(provider => provider.GetRequiredService<UniquePaths>());
        services.AddDataMigration<AutorouteMigrations>();
        services.AddIndexProvider<AutorouteIndexProvider>();
        services.AddScoped<IAutorouteEntries, AutorouteEntries>();
        services.AddScoped<IContentHandleProvider, AutorouteHandleProvider>();
    }
}
