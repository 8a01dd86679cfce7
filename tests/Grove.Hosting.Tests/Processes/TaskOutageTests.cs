using System.Collections.Concurrent;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.Hosting.Tests.Processes;

/// <summary>What is done by itself outlives a database that is away.</summary>
public sealed class TaskOutageTests
{
    private const string Recipe = """{ "name": "Tasks", "issetuprecipe": true, "steps": [{ "name": "feature", "enable": [ "OrchardCore.Contents" ] }] }""";

    [SkippableFact]
    public async Task A_task_that_met_a_server_that_was_away_runs_again_when_it_is_back()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        await using var schema = new ProxiedSchema();
        using var ends = new BlockingCollection<string>();
        await using var host = await CmsHost.StartAsync(Recipe, options => options.WithPostgres(schema).WithServices(services => services
            .AddSingleton(ends)
            .AddSingleton<IBackgroundTask, Reading>()
            .AddSingleton<IBackgroundTask, ReadingAlone>()));
        await PassAsync(host, ends, "read", "read alone");

        await schema.Proxy.StopAsync();
        // The one with a lock does not even begin.
        await PassAsync(host, ends, "failed");

        schema.Proxy.Restart();
        await PassAsync(host, ends, "read", "read alone");
    }

    /// <summary>Lets time pass until tasks have ended so. The runner may miss a minute that passes while it is at work.</summary>
    private static Task PassAsync(CmsHost host, BlockingCollection<string> ends, params string[] expected) => Task.Run(() =>
    {
        var missing = expected.ToHashSet();

        for (var minute = 0; minute < 200 && missing.Count > 0; minute++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(1));

            while (missing.Count > 0 && ends.TryTake(out var end, TimeSpan.FromMilliseconds(100)))
            {
                missing.Remove(end);
            }
        }

        Assert.Empty(missing);
    });

    private static async Task ReadAsync(IServiceProvider services, BlockingCollection<string> ends, string end)
    {
        try
        {
            await services.GetRequiredService<ISession>().Query<ContentItem>().CountAsync();
            ends.Add(end);
        }
        catch (NpgsqlException)
        {
            ends.Add("failed");
            throw;
        }
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Reading(BlockingCollection<string> ends) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => ReadAsync(serviceProvider, ends, "read");
    }

    [BackgroundTask(Schedule = "* * * * *", LockTimeout = 1_000, LockExpiration = 86_400_000)]
    private sealed class ReadingAlone(BlockingCollection<string> ends) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => ReadAsync(serviceProvider, ends, "read alone");
    }
}
