using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Grove.Content.PublishLater;

/// <summary>Looks every minute for drafts that are due.</summary>
[BackgroundTask(Schedule = "* * * * *", Title = "Publish due items", Description = "Publishes the drafts whose planned time has come.", LockTimeout = 3_000, LockExpiration = 60_000)]
internal sealed class PublishDueItems : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        => serviceProvider.GetRequiredService<DuePublishing>().PublishAsync();
}
