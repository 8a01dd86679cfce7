using CansCms.Search.Filling;
using CansCms.Search.GraphQL;
using CansCms.Search.Indexes;
using CansCms.Search.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CansCms.Search;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<SearchIndexProvider>();
        services.AddDataMigration<SearchMigrations>();
        services.AddScoped<ContentSearch>();

        services.AddScoped<SearchFiller>();
        services.AddSingleton<IBackgroundTask, FillSearchIndex>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ISchemaBuilder, SearchRoot>();
        services.AddTransient<FoundItemsGraphType>();
    }
}
