using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;

namespace CansCms.Search.Filling;

/// <summary>Makes what was published before the site could search found by it, some items a minute, until it has seen all.</summary>
[BackgroundTask(
    Title = "Fill the search index",
    Description = "Lets the search find what was published before it was there.",
    Schedule = "* * * * *",
    LockTimeout = 3_000,
    LockExpiration = 60_000)]
public sealed class FillSearchIndex : IBackgroundTask
{
    // Each batch is a transaction: editors wait for one at most.
    private const int MostBatches = 20;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var mayHaveMore = !await serviceProvider.GetRequiredService<SearchFiller>().IsDoneAsync();

        for (var batch = 0; batch < MostBatches && mayHaveMore && !cancellationToken.IsCancellationRequested; batch++)
        {
            await ShellScope.UsingChildScopeAsync(async scope => mayHaveMore = await scope.ServiceProvider.GetRequiredService<SearchFiller>().FillNextAsync());
        }
    }
}
