using CansCms.Delivery.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Delivery.Tests;

/// <summary>What is answered after a change shows it, whoever was asking meanwhile.</summary>
public sealed class RaceTests
{
    private const string Two = """{ contentByPath(path: "en/news/two") { item { displayText } } }""";

    [Fact]
    public async Task An_answer_that_a_change_overtakes_is_not_kept()
    {
        var gate = new Gate();
        await using var site = await Site.StartAsync(gate.Guard);

        gate.Close();
        var slow = site.AskAsync(Two);
        await gate.Reached;
        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));
        gate.Open();

        var overtaken = await slow;
        Assert.Equal("no-store", overtaken.CacheControl);
        Assert.Equal(1, site.Counters.Overtaken);

        var next = await site.AskAsync(Two);
        Assert.False(next.IsFromCache);
        Assert.Contains("Second", next.Text);
        Assert.True((await site.AskAsync(Two)).IsFromCache);
    }

    [Fact]
    public async Task Who_asks_after_a_change_does_not_get_what_was_begun_before_it()
    {
        var gate = new Gate();
        await using var site = await Site.StartAsync(gate.Guard);

        gate.Close();
        var slow = site.AskAsync(Two);
        await gate.Reached;
        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));
        var late = site.AskAsync(Two);
        gate.Open();

        await slow;
        Assert.Contains("Second", (await late).Text);
    }

    [Fact]
    public async Task An_answer_that_a_change_does_not_touch_is_kept_though_the_change_comes_between()
    {
        var gate = new Gate();
        await using var site = await Site.StartAsync(gate.Guard);

        gate.Close();
        var slow = site.AskAsync(Two);
        await gate.Reached;
        await site.EditAsync(content => content.RetitleAsync("kz-en", "The Republic of Kazakhstan"));
        gate.Open();

        await slow;
        Assert.True((await site.AskAsync(Two)).IsFromCache);
    }

    [Fact]
    public async Task A_question_that_many_ask_at_once_is_answered_once()
    {
        var gate = new Gate();
        await using var site = await Site.StartAsync(gate.Guard);

        gate.Close();
        var asking = Enumerable.Range(0, 20).Select(_ => site.AskAsync(Two)).ToArray();
        await gate.Reached;
        gate.Open();
        var answers = await Task.WhenAll(asking);

        Assert.Equal(1, site.Counters.Misses);
        Assert.Equal(19, site.Counters.Hits);
        Assert.Single(answers.Select(answer => answer.Text).Distinct());
    }

    [Fact]
    public async Task Whoever_waits_for_a_request_that_is_given_up_gets_an_answer()
    {
        var gate = new Gate();
        await using var site = await Site.StartAsync(gate.Guard);
        using var giveUp = new CancellationTokenSource();

        gate.Close();
        var leader = site.Host.Client.GetAsync("/api/graphql?query=" + Uri.EscapeDataString(Two), giveUp.Token);
        await gate.Reached;
        var follower = site.AskAsync(Two);
        await giveUp.CancelAsync();
        gate.Fail();

        await Assert.ThrowsAnyAsync<Exception>(() => leader);
        Assert.Contains("Two", (await follower).Text);
    }

    [Fact]
    public async Task A_change_shows_as_soon_as_the_request_that_made_it_is_answered()
    {
        await using var site = await Site.StartAsync(options => options.WithMiddleware(app => app.Map("/retitle", branch => branch.Run(async context =>
        {
            await context.RequestServices.GetRequiredService<IContentManager>().RetitleAsync("two-en", context.Request.Query["title"]!);
            await context.Response.WriteAsync("done");
        }))));

        for (var i = 0; i < 20; i++)
        {
            await site.AskAsync(Two);
            await site.Host.Client.GetStringAsync("/retitle?title=Title" + i);
            Assert.Contains("Title" + i, (await site.AskAsync(Two)).Text);
        }
    }

    /// <summary>Stops the reading of items where they have been read, until it is opened.</summary>
    private sealed class Gate : ContentHandlerBase
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _closed;

        public Task Reached => _reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public void Guard(Grove.Testing.CmsHostOptions options) => options.WithServices(services => services.AddSingleton<IContentHandler>(this));

        public void Close() => _closed = 1;

        public void Open() => _open.SetResult();

        public void Fail() => _open.SetException(new OperationCanceledException("The request was given up."));

        public override Task LoadedAsync(LoadContentContext context)
        {
            // The first one only: who edits meanwhile must get through.
            if (Interlocked.Exchange(ref _closed, 0) == 0)
            {
                return Task.CompletedTask;
            }

            _reached.SetResult();
            return _open.Task;
        }
    }
}
