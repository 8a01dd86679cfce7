using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace Grove.Content.PublishLater;

/// <summary>Publishes items at a time that an editor sets.</summary>
[Feature("OrchardCore.PublishLater")]
public sealed class PublishLaterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>().AddHandler<PublishLaterPartHandler>();
        services.AddDataMigration<PublishLaterMigrations>();
        services.AddIndexProvider<PublishLaterIndexProvider>();
        services.AddScoped<DuePublishing>();
        services.AddSingleton<IBackgroundTask, PublishDueItems>();
    }
}
