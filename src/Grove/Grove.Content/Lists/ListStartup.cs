using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Models;
using OrchardCore.Modules;

namespace Grove.Content.Lists;

/// <summary>Lets items be lists of others.</summary>
[Feature("OrchardCore.Lists")]
public sealed class ListStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ListPart>();
        services.AddContentPart<ContainedPart>();
        services.AddDataMigration<ListMigrations>();
        services.AddIndexProvider<ContainedIndexProvider>();
    }
}
