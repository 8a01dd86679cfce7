using CansCms.Campaigns.GraphQL;
using CansCms.Campaigns.Handlers;
using CansCms.Campaigns.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CansCms.Campaigns;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CampaignPart>().AddHandler<CampaignPartHandler>();
        services.AddDataMigration<CampaignMigrations>();
    }
}

[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddObjectGraphType<CampaignPart, CampaignGraphType>();
        services.AddTransient<CampaignStatusGraphType>();
    }
}
