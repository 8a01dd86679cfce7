using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CansCms.Tests.Databases;

/// <summary>Two hosts on one database, as two processes of a site are.</summary>
public sealed class TwoProcessesTests
{
    private const string Id = "articlemeeting2019000000en";
    private const string Page = "/en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting";
    private const string Item = $"/Admin/Contents/ContentItems/{Id}";
    private const string Question = "/api/graphql?query={article(orderBy:{createdUtc:DESC}){contentItemId displayText}}";

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task What_one_process_publishes_is_in_the_next_answer_of_the_other(string database)
    {
        await using var sites = DatabaseSites.On(database);
        await using var one = await sites.StartAsync(WithoutKeptAnswers);
        await using var other = await sites.StartAsync(WithoutKeptAnswers);

        for (var number = 0; number < 10; number++)
        {
            // The other one has it in memory, asked twice.
            await other.Client.GetStringAsync(Question);
            await other.Client.GetStringAsync(Page);
            await RetitleAsync(one, $"Title {number} of one process");

            Assert.Contains($"Title {number} of", await other.Client.GetStringAsync(Question), StringComparison.Ordinal);
            Assert.Contains($"Title {number} of", await other.Client.GetStringAsync(Page), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task What_the_admin_of_one_process_changes_is_in_kept_answers_and_pages_of_the_other()
    {
        await using var sites = DatabaseSites.On("Postgres");
        await using var one = await sites.StartAsync();
        await using var other = await sites.StartAsync();
        using var administrator = await Administrator.LogInAsync(one);
        Assert.Equal((true, true), await ShowsAsync(other));

        await administrator.SendAsync($"{Item}/Edit", $"{Item}/Unpublish");
        PassTheBound(other);
        Assert.Equal((false, false), await ShowsAsync(other));

        await administrator.SendAsync($"{Item}/Edit", $"{Item}/Publish");
        PassTheBound(other);
        Assert.Equal((true, true), await ShowsAsync(other));
    }

    private static void WithoutKeptAnswers(CmsHostOptions options) => options.With("OrchardCore:CansCms_Delivery:CacheAnswers", "false");

    // How late a kept answer may be: docs/delivery.md, SharedChangesWithin.
    private static void PassTheBound(CmsHost host) => host.Time.Advance(TimeSpan.FromSeconds(1));

    private static async Task<(bool InAnswer, bool OnPage)> ShowsAsync(CmsHost host)
    {
        // Another language stands in for a text that is not published.
        var page = await host.Client.GetStringAsync(Page);
        return ((await host.Client.GetStringAsync(Question)).Contains(Id, StringComparison.Ordinal), page.Contains("conducted its fourth annual meeting", StringComparison.Ordinal));
    }

    private static Task RetitleAsync(CmsHost host, string title) => host.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = await content.GetAsync(Id, VersionOptions.DraftRequired);
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        await content.UpdateAsync(item);
        await content.PublishAsync(item);
    });
}
