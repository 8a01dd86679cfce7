using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using YesSql;

namespace CansCms.Tests.Site;

/// <summary>A menu entry whose address somebody typed leads to where its item is now, and is left out when that is gone.</summary>
public sealed class TypedMenuLinkTests
{
    [Fact]
    public async Task It_follows_the_item_and_goes_with_it_while_lists_files_and_headings_stay()
    {
        await using var cms = await Cans.StartAsync();
        await SetAsync(
            cms,
            StoryRecipe.Link("Overview", "/en/about/overview"),
            StoryRecipe.Link("Tenders", "/en/about/tenders", StoryRecipe.Link("Partners", "/en/about/partners")),
            StoryRecipe.Link("News", "/en/news?kind=PressRelease"),
            StoryRecipe.Link("Topic", "/en/topics/statelessness"),
            StoryRecipe.Link("File", "/media/report.pdf"));

        Assert.Equal(
            ["Overview=/en/about/overview", "Tenders=/en/about/tenders", "Partners=/en/about/partners", "News=/en/news?kind=PressRelease", "Topic=/en/topics/statelessness", "File=/media/report.pdf"],
            await FooterAsync(cms));

        await cms.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var partners = await services.ItemAtAsync("en/about/partners");
            var draft = await content.GetAsync(partners.ContentItemId, VersionOptions.DraftRequired);
            draft.Alter<AutoroutePart>(part => part.Path = "en/partners");
            await content.UpdateAsync(draft);
            await content.PublishAsync(draft);

            foreach (var gone in new[] { "about/overview", "about/tenders" }.SelectMany(path => new[] { "en/", "kk/", "ru/" }, (path, culture) => culture + path))
            {
                await content.RemoveAsync(await services.ItemAtAsync(gone));
            }
        });

        Assert.Equal(["Tenders", "Partners=/en/partners", "News=/en/news?kind=PressRelease", "Topic=/en/topics/statelessness", "File=/media/report.pdf"], await FooterAsync(cms));
    }

    private static Task SetAsync(CmsHost cms, params JsonObject[] entries) => cms.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var menu = await services.GetRequiredService<ISession>().Query<ContentItem, AliasPartIndex>(index => index.Alias == "footer-menu-en" && index.Published).FirstOrDefaultAsync();
        var draft = await content.GetAsync(menu.ContentItemId, VersionOptions.DraftRequired);
        draft.Alter<MenuItemsListPart>(part => part.MenuItems = [.. entries.Select(entry => entry.Deserialize<ContentItem>(JOptions.Default)!)]);
        await content.UpdateAsync(draft);
        await content.PublishAsync(draft);
    });

    private static async Task<string[]> FooterAsync(CmsHost cms)
    {
        var page = await cms.Client.PageAsync("/en/campaigns");
        var footer = page.QuerySelectorAll("footer nav").Single(nav => nav.GetAttribute("aria-label") == "At the foot of the page");

        return [.. footer.QuerySelectorAll("a, span").Select(entry => entry.TextContent + (entry.GetAttribute("href") is { } address ? "=" + address : ""))];
    }
}
