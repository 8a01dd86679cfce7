using System.Net;
using CansCms.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Site;

/// <summary>A visitor whose language an item is not translated into is offered what there is.</summary>
public sealed class FallbackTests
{
    [Fact]
    public async Task An_item_without_a_translation_is_shown_in_the_language_that_stands_in_and_says_so()
    {
        await using var cms = await Cans.StartAsync();
        await cms.InScopeAsync(async services => await services.GetRequiredService<IContentManager>().UnpublishAsync(await services.ItemAtAsync("kk/about/partners")));

        var page = await cms.Client.PageAsync("/kk/about/partners");

        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ru", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("Русский", page.QuerySelector(".notice [lang=ru]")!.TextContent);
        Assert.Equal("http://localhost/ru/about/partners", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

        var russian = await cms.Client.PageAsync("/ru/about/partners");
        Assert.Contains("/kk/about/partners", russian.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("kk", russian.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("hreflang")));
    }

    [Fact]
    public async Task A_draft_is_not_shown()
    {
        await using var cms = await Cans.StartAsync();
        await cms.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();

            foreach (var culture in new[] { "en", "kk", "ru" })
            {
                await content.UnpublishAsync(await services.ItemAtAsync(culture + "/about/tenders"));
            }
        });

        await cms.Client.PageAsync("/en/about/tenders", HttpStatusCode.NotFound);
        await cms.Client.PageAsync("/kk/about/tenders", HttpStatusCode.NotFound);
    }
}
