using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Grove.Content.Localization;

/// <summary>Lets items be translated.</summary>
[Feature("OrchardCore.ContentLocalization")]
public sealed class ContentLocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationPartHandler>();
        services.AddDataMigration<ContentLocalizationMigrations>();
        services.AddIndexProvider<LocalizedItemIndexProvider>();
        services.AddScoped<IContentLocalizationManager, ContentLocalizationManager>();
        services.AddScoped<IContentLocalizationHandler, LocalizationPartsHandler>();
    }
}
