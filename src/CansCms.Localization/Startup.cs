using CansCms.Localization.GraphQL;
using CansCms.Localization.Handlers;
using CansCms.Localization.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace CansCms.Localization;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().AddHandler<SupportedCultureHandler>();
        services.AddScoped<CultureFallback>();
        services.AddScoped<Translations>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LocalizationSetLoader>();
        services.AddScoped<ISchemaBuilder, ContentByPathRoot>();
        services.AddTransient<ContentByPathGraphType>();
        services.AddTransient<AlternateGraphType>();
    }
}
