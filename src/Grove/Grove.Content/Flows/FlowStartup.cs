using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace Grove.Content.Flows;

/// <summary>Lets items hold others: in bags and in flows of widgets.</summary>
[Feature("OrchardCore.Flows")]
public sealed class FlowStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<BagPart>().AddHandler<BagPartHandler>();
        services.AddContentPart<FlowPart>().AddHandler<FlowPartHandler>();
        services.AddContentPart<FlowMetadata>();
        services.AddDataMigration<FlowMigrations>();
    }
}
