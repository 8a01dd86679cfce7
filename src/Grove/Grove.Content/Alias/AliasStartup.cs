using Grove.Content.Items;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Grove.Content.Alias;

/// <summary>Gives items aliases.</summary>
[Feature("OrchardCore.Alias")]
public sealed class AliasStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AliasPart>().AddHandler<AliasPartHandler>();
        services.AddScoped<UniqueAliases>().AddScoped<IImportBatch>(provider => provider.GetRequiredService<UniqueAliases>());
        services.AddDataMigration<AliasMigrations>();
        services.AddIndexProvider<AliasIndexProvider>();
        services.AddScoped<IContentHandleProvider, AliasHandleProvider>();
    }
}
