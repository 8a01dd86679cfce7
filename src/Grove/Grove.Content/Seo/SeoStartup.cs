using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace Grove.Content.Seo;

/// <summary>Gives items what search engines and social networks show.</summary>
[Feature("OrchardCore.Seo")]
public sealed class SeoStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SeoMetaPart>();
        services.AddDataMigration<SeoMigrations>();
    }
}
