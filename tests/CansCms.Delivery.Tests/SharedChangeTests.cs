using CansCms.Delivery.Dependencies;
using CansCms.Delivery.Invalidation;
using CansCms.Delivery.Sharing;
using CansCms.Delivery.Tests.Running;
using Grove.Storage.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using YesSql;

namespace CansCms.Delivery.Tests;

/// <summary>Several processes on one database.</summary>
public sealed class SharedChangeTests
{
    private static readonly string[] _asked = [Questions.English, Questions.Kazakh, Questions.ItemTwo, Questions.Countries];

    [Fact]
    public async Task A_change_is_written_with_what_it_changes()
    {
        await using var site = await StartAsync();

        var setUp = site.Host.Time.GetUtcNow().UtcDateTime;
        site.Host.Time.Advance(TimeSpan.FromSeconds(1));

        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));

        var written = Assert.Single(await site.Host.InScopeAsync(services => services.GetRequiredService<ISession>().Query<SharedChange, SharedChangeIndex>(index => index.AtUtc > setUp).ListAsync()));
        var change = Assert.Single(written.Changes.DistinctBy(change => change.ContentItemId));
        Assert.Equal("two-en", change.ContentItemId);
        Assert.All(change.Versions, version => Assert.Equal("en/news/two", version.Path));
    }

    [Fact]
    public async Task A_change_of_everything_is_written_once_whatever_was_changed_before_it()
    {
        await using var site = await StartAsync();
        var setUp = site.Host.Time.GetUtcNow().UtcDateTime;
        site.Host.Time.Advance(TimeSpan.FromSeconds(1));

        await site.Host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IContentManager>().RetitleAsync("two-en", "Second");
            services.GetRequiredService<ChangeQueue>().Add(ContentChange.Everything);
        });

        var written = Assert.Single(await site.Host.InScopeAsync(services => services.GetRequiredService<ISession>().Query<SharedChange, SharedChangeIndex>(index => index.AtUtc > setUp).ListAsync()));
        Assert.True(Assert.Single(written.Changes).IsEverything);
    }

    [Fact]
    public async Task What_another_process_changed_is_seen_within_the_bound()
    {
        await using var site = await StartAsync();
        await AskAllAsync(site);
        await ElsewhereAsync(site, new ContentChange("two-en", "Article", [new ItemFacts("two-en", "Article") { Culture = "en", LocalizationSet = "two" }]));

        site.Host.Time.Advance(TimeSpan.FromSeconds(0.9));
        Assert.True((await site.AskAsync(Questions.All[Questions.English])).IsFromCache);

        site.Host.Time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal<IEnumerable<bool>>([false, true, false, true], await AskAllAsync(site));
    }

    [Fact]
    public async Task What_another_process_changed_is_read_once()
    {
        await using var site = await StartAsync();
        await AskAllAsync(site);
        await ElsewhereAsync(site, ContentChange.Everything);

        Assert.Contains(await HearAsync(site), IsOfDocuments);
        Assert.DoesNotContain(await HearAsync(site), IsOfDocuments);

        static bool IsOfDocuments(string sql) => sql.Contains("\"Document\"", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_missed_for_a_long_time_drops_everything()
    {
        await using var site = await StartAsync();
        await AskAllAsync(site);

        site.Host.Time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal<IEnumerable<bool>>([false, false, false, false], await AskAllAsync(site));
    }

    [Fact]
    public async Task One_process_alone_writes_nothing()
    {
        await using var site = await Site.StartAsync();

        await site.EditAsync(content => content.RetitleAsync("two-en", "Second"));

        Assert.Empty(await site.Host.InScopeAsync(services => services.GetRequiredService<ISession>().Query<SharedChange, SharedChangeIndex>(index => index.AtUtc > DateTime.MinValue).ListAsync()));
    }

    private static Task<Site> StartAsync() => Site.StartAsync(options => options.With("OrchardCore:CansCms_Delivery:SharedChangesWithin", "00:00:01"));

    private static async Task<bool[]> AskAllAsync(Site site)
    {
        var fromCache = new List<bool>();

        foreach (var name in _asked)
        {
            fromCache.Add((await site.AskAsync(Questions.All[name])).IsFromCache);
        }

        return [.. fromCache];
    }

    /// <summary>Hears of the others' changes, and tells with which SQL.</summary>
    private static async Task<IReadOnlyList<string>> HearAsync(Site site)
    {
        site.Host.Time.Advance(TimeSpan.FromSeconds(1));

        return await site.Host.InScopeAsync(async services =>
        {
            using var recorder = SqlStatements.Record();
            await services.GetRequiredService<SharedChanges>().HearAsync();
            return recorder.Statements;
        });
    }

    private static Task ElsewhereAsync(Site site, ContentChange change) => site.Host.InScopeAsync(services => services.GetRequiredService<ISession>()
        .SaveAsync(new SharedChange { Process = "another", AtUtc = site.Host.Time.GetUtcNow().UtcDateTime, Changes = [change] }));
}
