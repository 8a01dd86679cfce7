using System.Collections.Concurrent;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Grove.Hosting.Tests.Processes;

/// <summary>What the processes of a site do by themselves.</summary>
public sealed class TaskTests
{
    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(30);

    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task A_task_with_a_lock_runs_in_one_process_at_a_time_and_one_without_in_each(string database)
    {
        var (one, other) = (new Work(), new Work());
        await using var hosts = await TwoHosts.StartAsync(database, With(one), With(other));

        await PassAsync(hosts.One, one, "free");
        await PassAsync(hosts.One, one, "locked");

        // While the first is at it: the second goes on with the rest of its minute.
        await PassAsync(hosts.Other, other, "last");
        Assert.DoesNotContain("locked", other.Done);
        Assert.Contains("free", other.Done);

        one.Finish.SetResult();
        await PassAsync(hosts.One, one, "last");
        other.Finish.SetResult();
        await PassAsync(hosts.Other, other, "locked");
    }

    private static Action<CmsHostOptions> With(Work work) => options => options.WithServices(services => services
        .AddSingleton(work)
        .AddSingleton<IBackgroundTask, Free>()
        .AddSingleton<IBackgroundTask, Locked>()
        .AddSingleton<IBackgroundTask, Last>());

    /// <summary>Lets time pass until a task has begun. The runner may miss a minute that passes while it is at work.</summary>
    private static Task PassAsync(CmsHost host, Work work, string task) => Task.Run(() =>
    {
        for (string? begun = null; begun != task; begun = work.Begun(TimeSpan.FromMilliseconds(100)))
        {
            Assert.True(work.Age < _bound, $"'{task}' did not run.");
            host.Time.Advance(TimeSpan.FromMinutes(1));
        }
    });

    private sealed class Work
    {
        private readonly BlockingCollection<string> _begun = [];
        private readonly long _made = System.Diagnostics.Stopwatch.GetTimestamp();

        public TaskCompletionSource Finish { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<string> Done { get; } = [];

        public TimeSpan Age => System.Diagnostics.Stopwatch.GetElapsedTime(_made);

        public void Begin(string task)
        {
            Done.Enqueue(task);
            _begun.Add(task);
        }

        /// <summary>What has begun next; null where nothing does within a time.</summary>
        public string? Begun(TimeSpan patience) => _begun.TryTake(out var next, patience) ? next : null;
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Free(Work work) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            work.Begin("free");
            return Task.CompletedTask;
        }
    }

    [BackgroundTask(Schedule = "* * * * *", LockTimeout = 10, LockExpiration = 86_400_000)]
    private sealed class Locked(Work work) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            work.Begin("locked");
            return work.Finish.Task.WaitAsync(cancellationToken);
        }
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Last(Work work) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            work.Begin("last");
            return Task.CompletedTask;
        }
    }
}
