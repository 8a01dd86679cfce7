using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Model;

/// <summary>What is deleted, taken off the site or renamed leaves no gap and no error where others refer to it.</summary>
public sealed class BrokenReferenceTests
{
    private const string Query = """
        {
          article(where: { localization: { culture: "en" } }) { article { topicNames countries { displayText ... on CountryPage { path } } campaigns { displayText } related { displayText } } }
          countryPage(where: { localization: { culture: "en" } }) { country { latestArticles { displayText } latestResources { displayText } partners { displayText } legislationAnalyses { displayText } } }
          resource(where: { localization: { culture: "en" } }) { resource { kindNames countries { displayText } } }
          event(where: { localization: { culture: "en" } }) { event { countries { displayText } campaigns { displayText } organizers { displayText } articles { displayText } } }
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task References_to_what_is_gone_are_left_out(bool deleted)
    {
        await using var host = await Cans.StartAsync();
        var before = (await host.AskAsync(Query)).ToJsonString();

        await host.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();

            foreach (var id in Translations("countrykz000000000000000", "campaignibelong000000000", "orgunhcr0000000000000000", "reslawkg0000000000000000", "articlemeeting2019000000"))
            {
                var item = await content.GetAsync(id);
                Assert.True(deleted ? await content.RemoveAsync(item) : await content.UnpublishAsync(item));
            }
        });

        var answer = await host.AskAsync(Query);

        Assert.Contains("Kazakhstan\"", before);
        Assert.DoesNotContain("null", Lists(answer));
        Assert.DoesNotContain("\"Kazakhstan\"", Lists(answer));
        Assert.DoesNotContain("UNHCR, the UN Refugee Agency", Lists(answer));
        Assert.DoesNotContain("Fourth Annual Meeting\"", Lists(answer));
        Assert.Contains("Tajikistan", Lists(answer));
    }

    [Fact]
    public async Task A_reference_follows_an_item_whose_path_changes()
    {
        await using var host = await Cans.StartAsync();

        await host.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var page = await content.GetAsync("countrykz000000000000000en", VersionOptions.DraftRequired);
            page.Alter<OrchardCore.Autoroute.Models.AutoroutePart>(part => part.Path = "en/countries/qazaqstan");
            await content.UpdateAsync(page);
            await content.PublishAsync(page);
        });

        var countries = (await host.AskAsync(Query))["article"]![0]!["article"]!["countries"]!.AsArray();

        Assert.Contains("en/countries/qazaqstan", countries.Select(country => (string)country!["path"]!));
    }

    private static string Lists(JsonNode answer) => answer.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static IEnumerable<string> Translations(params string[] items) => items.SelectMany(item => new[] { item + "en", item + "kk", item + "ru" });
}
