using CansCms.Localization.GraphQL;
using CansCms.Localization.Handlers;
using CansCms.Localization.Paths;
using CansCms.Localization.Plurals;
using CansCms.Localization.Services;
using CansCms.Localization.Settings;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;

namespace CansCms.Localization;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().AddHandler<SupportedCultureHandler>();
        services.AddSingleton<IPluralRuleProvider, CldrPluralRules>();
        services.AddScoped<CultureFallback>();
        services.AddScoped<FallbackRules>();
        services.AddScoped<Translations>();

        services.AddScoped<ContentPaths>();
        services.AddScoped<IContentHandler, FormerPathHandler>();
        services.AddIndexProvider<FormerPathIndexProvider>();
        services.AddDataMigration<FormerPathMigrations>();
    }
}

[RequireFeatures("OrchardCore.Recipes")]
public sealed class RecipeStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<FallbackStep>();
}

[RequireFeatures("OrchardCore.Admin")]
public sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddNavigationProvider<FallbackMenu>();
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    // After the platform's: the lists in a language are made of the fields that it generates.
    public override int Order => 10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<LocalizationSetLoader>();
        services.AddSingleton<ISchemaBuilder, ContentByPathRoot>();
        services.AddSingleton<ISchemaBuilder, LocalizedListRoot>();
        services.AddScoped<IGraphQLFilter<ContentItem>, LocalizedListFilter>();
        services.AddTransient<ContentByPathGraphType>();
        services.AddTransient<AlternateGraphType>();
        services.AddTransient<TextLinkGraphType>();
    }
}
