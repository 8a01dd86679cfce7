using System.Net;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace CansCms.Tests.Site;

/// <summary>Whatever editors do to an item that others refer to, visitors find no broken link.</summary>
public sealed class ChangedContentTests
{
    private const string Meeting = "en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting";

    // One of each kind; menus, articles and each other refer to them.
    private static readonly string[] _changed =
    [
        "en/about", "ru/about/overview", "en/countries/kazakhstan", "ru/countries/tajikistan", "kk/campaigns/ibelong", "en/campaigns/ibelong", "en/resources/information", "ru/" + "resources/statelessness",
        "kk/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting",
    ];

    [Fact]
    public async Task Deleted_items_leave_no_broken_link()
        => await AssertNothingBreaksAsync((content, item) => content.RemoveAsync(item));

    [Fact]
    public async Task Unpublished_items_leave_no_broken_link()
        => await AssertNothingBreaksAsync((content, item) => content.UnpublishAsync(item));

    [Fact]
    public async Task Renamed_items_leave_no_broken_link_and_are_found_at_their_old_address()
    {
        await using var cms = await AssertNothingBreaksAsync(RenameAsync);

        foreach (var path in _changed)
        {
            using var response = await cms.Client.GetAsync("/" + path);

            Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
            Assert.Equal($"/{path}-renamed", response.Headers.Location?.OriginalString);
        }
    }

    private static async Task<CmsHost> AssertNothingBreaksAsync(Func<IContentManager, ContentItem, Task> change)
    {
        var cms = await Cans.StartAsync();
        await LinkInTextAsync(cms);

        foreach (var path in _changed)
        {
            await cms.InScopeAsync(async services => await change(services.GetRequiredService<IContentManager>(), await services.ItemAtAsync(path)));
        }

        var (broken, found) = await Crawl.AllAsync(cms.Client);

        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.True(found.Count > 80, $"Only {found.Count} addresses were found.");
        return cms;
    }

    /// <summary>An editor links to every one of them in the text of an article.</summary>
    private static Task LinkInTextAsync(CmsHost cms) => cms.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var article = await content.GetAsync((await services.ItemAtAsync(Meeting)).ContentItemId, VersionOptions.DraftRequired);

        article.Alter<HtmlBodyPart>(body => body.Html = string.Concat(_changed.Select(path => $"<p>See <a href=\"/{path}\">this</a>.</p>")));
        await content.PublishAsync(article);
    });

    private static async Task RenameAsync(IContentManager content, ContentItem item)
    {
        var draft = await content.GetAsync(item.ContentItemId, VersionOptions.DraftRequired);

        draft.Alter<AutoroutePart>(route => route.Path += "-renamed");
        await content.PublishAsync(draft);
    }
}
