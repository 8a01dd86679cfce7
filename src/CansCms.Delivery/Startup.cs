using CansCms.Delivery.Caching;
using CansCms.Delivery.Dependencies;
using CansCms.Delivery.Invalidation;
using CansCms.Delivery.PersistedQueries;
using CansCms.Delivery.Requests;
using CansCms.Delivery.Sharing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Events;

namespace CansCms.Delivery;

public sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    // After who asks (-150) and in which language (-100), before the endpoint (0).
    public override int ConfigureOrder => -10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection(DeliveryOptions.Section));
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidator>();

        services.AddMetrics();
        services.AddSingleton<CacheMeter>();
        services.AddSingleton<AnswerCache>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<AnswerMaker>();
        services.AddSingleton<Flights>();
        services.AddSingleton<Endpoint>();
        services.AddScoped<SiteState>();
        services.AddSingleton<ISchemaBuilder, RecordingSchemaBuilder>();

        services.AddScoped<ChangeQueue>();
        services.AddSingleton<RecipeChanges>();
        services.AddScoped<IRecipeEventHandler, RecipeChangesHandler>();
        services.AddScoped<IContentHandler, ContentChangeHandler>();
        services.AddSingleton<SharedChangesState>();
        services.AddScoped<SharedChanges>();
        services.AddDataMigration<SharedChangeMigrations>();
        services.AddIndexProvider<SharedChangeIndexProvider>();

        services.AddSingleton<DocumentFiles>();
        services.AddSingleton<AutomaticDocuments>();
        services.AddScoped<PersistedQueryFinder>();
        services.AddRecipeExecutionStep<PersistedQueriesStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<AnswerMiddleware>();
}

/// <summary>Answers from the cache at the door.</summary>
public sealed class DoorStartup : StartupBase
{
    // After what concerns every answer, such as proxies (-300), security headers and CORS (-290); before who asks (-150).
    public override int ConfigureOrder => -200;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<KnownAnswerMiddleware>();
}
