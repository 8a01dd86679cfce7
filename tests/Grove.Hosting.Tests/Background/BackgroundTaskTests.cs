using System.Collections.Concurrent;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.Hosting.Tests.Background;

/// <summary>Features do things by themselves.</summary>
public sealed class BackgroundTaskTests
{
    private const string Recipe = """{ "name": "Tasks", "issetuprecipe": true, "steps": [{ "name": "feature", "enable": [ "OrchardCore.Contents" ] }] }""";

    [Fact]
    public async Task A_task_runs_when_it_is_due_in_a_unit_of_work_of_its_own_whatever_befell_another()
    {
        var runs = new Runs();
        await using var cms = await CmsHost.StartAsync(Recipe, options => options.WithServices(services => services
            .AddSingleton(runs)
            .AddSingleton<IBackgroundTask, Failing>()
            .AddSingleton<IBackgroundTask, EveryOtherMinute>()));

        var ran = await runs.WhileAsync(() => cms.Time.Advance(TimeSpan.FromMinutes(1)), nameof(EveryOtherMinute));

        Assert.Equal([(nameof(Failing), true), (nameof(EveryOtherMinute), true)], ran.TakeLast(2));
    }

    [Fact]
    public async Task A_task_that_cannot_be_made_does_not_end_the_host()
    {
        var (runs, made) = (new Runs(), 0);
        await using var cms = await CmsHost.StartAsync(Recipe, options => options.WithServices(services => services.AddSingleton<IBackgroundTask>(services =>
        {
            runs.Add($"made {++made}", services);
            throw new InvalidOperationException("In vain.");
        })));

        var ran = await runs.WhileAsync(() => cms.Time.Advance(TimeSpan.FromMinutes(1)), "made 3");

        Assert.Equal("made 3", ran[^1].Task);
    }

    private sealed class Runs
    {
        private readonly BlockingCollection<(string Task, bool IsInScope)> _runs = [];

        public void Add(string task, IServiceProvider services) => _runs.Add((task, ReferenceEquals(ShellScope.Services, services)));

        /// <summary>What runs while time passes, until a task has run. The runner may miss a minute that passes while it is at work.</summary>
        public Task<List<(string Task, bool IsInScope)>> WhileAsync(Action pass, string task) => Task.Run(() =>
        {
            var ran = new List<(string Task, bool IsInScope)>();

            for (var minute = 0; minute < 200 && ran.LastOrDefault().Task != task; minute++)
            {
                pass();

                while (ran.LastOrDefault().Task != task && _runs.TryTake(out var run, TimeSpan.FromMilliseconds(100)))
                {
                    ran.Add(run);
                }
            }

            return ran;
        });
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Failing(Runs runs) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            runs.Add(nameof(Failing), serviceProvider);
            throw new InvalidOperationException("In vain.");
        }
    }

    [BackgroundTask(Schedule = "*/2 * * * *")]
    private sealed class EveryOtherMinute(Runs runs) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            runs.Add(nameof(EveryOtherMinute), serviceProvider);
            return Task.CompletedTask;
        }
    }
}
