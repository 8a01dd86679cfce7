using CansCms.Resources.GraphQL;
using CansCms.Resources.Handlers;
using CansCms.Resources.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CansCms.Resources;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ResourcePart>().AddHandler<ResourcePartHandler>();
        services.AddDataMigration<ResourceKindMigrations>();
        services.AddDataMigration<ResourceMigrations>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddObjectGraphType<ResourcePart, ResourceGraphType>();
}
