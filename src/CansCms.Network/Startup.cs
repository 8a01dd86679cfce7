using CansCms.Network.GraphQL;
using CansCms.Network.Handlers;
using CansCms.Network.Indexes;
using CansCms.Network.Models;
using CansCms.Network.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace CansCms.Network;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<OrganizationPart>().AddHandler<OrganizationPartHandler>();
        services.AddContentPart<EventPart>().AddHandler<EventPartHandler>();
        services.AddContentPart<AgendaItem>();
        services.AddContentPart<BagPart>().AddHandler<AgendaItemHandler>();

        services.AddDataMigration<OrganizationMigrations>();
        services.AddDataMigration<AgendaItemMigrations>();
        services.AddDataMigration<EventMigrations>();

        services.AddIndexProvider<EventIndexProvider>();

        services.AddScoped<EventTimes>();
        services.AddScoped<EventList>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddObjectGraphType<OrganizationPart, OrganizationGraphType>();
        services.AddObjectGraphType<EventPart, EventGraphType>();
        services.AddTransient<EventStatusGraphType>();
        services.AddSingleton<ISchemaBuilder, EventsRoot>();
    }
}
