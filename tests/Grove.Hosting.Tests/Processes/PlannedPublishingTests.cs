using System.Collections.Concurrent;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Grove.Hosting.Tests.Processes;

/// <summary>What is due is published by one of the processes.</summary>
public sealed class PlannedPublishingTests
{
    private const int Drafts = 30;

    // The hosts' clocks stand at 08:00.
    private static readonly string _recipe = $$"""
        {
          "name": "Test", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.PublishLater" ] },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} } ] } ] },
            { "name": "content", "data": [ {{string.Join(',', Enumerable.Range(1, Drafts).Select(number => $$"""
              { "ContentItemId": "note{{number}}", "ContentItemVersionId": "version{{number}}", "ContentType": "Note", "DisplayText": "Note", "Latest": true, "Published": false, "PublishLaterPart": { "ScheduledPublishUtc": "2026-06-20T08:00:30Z" } }
              """))}} ] }
          ]
        }
        """;

    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task A_draft_that_is_due_is_published_once_whatever_number_of_processes_look_for_it(string database)
    {
        var published = new ConcurrentQueue<string>();
        var (one, other) = (new Minutes(), new Minutes());
        await using var hosts = await TwoHosts.StartAsync(database, With(one), With(other), _recipe);

        for (var minute = 0; minute < 100 && published.Count < Drafts; minute++)
        {
            await PassMinuteAsync(hosts, one, other);
        }

        // Whoever began to look meanwhile has ended.
        await PassMinuteAsync(hosts, one, other);
        await PassMinuteAsync(hosts, one, other);
        Assert.Equal(Enumerable.Range(1, Drafts).Select(number => $"note{number}").Order(), published.Order());

        Action<CmsHostOptions> With(Minutes minutes) => options => options.WithServices(services => services
            .AddSingleton<IContentHandler>(new Handler(published))
            .AddSingleton(minutes)
            .AddSingleton<IBackgroundTask, Minute>());
    }

    /// <summary>Lets time pass until both processes have had a minute.</summary>
    private static async Task PassMinuteAsync(TwoHosts hosts, Minutes one, Minutes other)
    {
        var both = Task.WhenAll(one.Next, other.Next);

        for (var minute = 0; !both.IsCompleted; minute++)
        {
            Assert.True(minute < 300, "The background tasks did not run.");
            await using (await TurnAsync(hosts.One))
            {
                hosts.One.Time.Advance(TimeSpan.FromMinutes(1));
                hosts.Other.Time.Advance(TimeSpan.FromMinutes(1));
            }

            // The runner may miss a minute that passes while it is at work.
            await Task.WhenAny(both, Task.Delay(TimeSpan.FromMilliseconds(100)));
        }
    }

    /// <summary>Keeps both from publishing. A lock ends after a time, and so would that of the one that is at it if its clock went on.</summary>
    private static async Task<ILocker> TurnAsync(CmsHost host)
    {
        var (locks, task) = await host.InScopeAsync(services => Task.FromResult((
            services.GetRequiredService<IDistributedLock>(),
            services.GetServices<IBackgroundTask>().Select(task => task.GetType()).Single(type => type.Name == "PublishDueItems"))));
        return await locks.AcquireLockAsync($"{task.FullName}_TASK_LOCK");
    }

    private sealed class Handler(ConcurrentQueue<string> published) : ContentHandlerBase
    {
        public override Task PublishedAsync(PublishContentContext context)
        {
            published.Enqueue(context.ContentItem.ContentItemId);
            return Task.CompletedTask;
        }
    }

    /// <summary>The minutes that a process has had.</summary>
    private sealed class Minutes
    {
        private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Next => Volatile.Read(ref _next).Task;

        public void Pass() => Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Minute(Minutes minutes) : IBackgroundTask
    {
        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            minutes.Pass();
            return Task.CompletedTask;
        }
    }
}
