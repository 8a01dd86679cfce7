using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Grove.Testing;
using OrchardCore.Recipes.Models;

namespace CansCms.Tests.Recipes;

/// <summary>A rule stops a recipe as it stops an editor: the message names item, field and rule, and nothing of the recipe stays.</summary>
public sealed class RecipeRuleTests(CansSite site) : IClassFixture<CansSite>
{
    public static TheoryData<string, string, string> Wrong { get; } = new()
    {
        { "CountryPage", """{ "CountryPart": { "IsoCode": { "Text": "XX" } } }""", "CountryPart.IsoCode: 'XX' is not a country code" },
        { "CountryPage", """{ "CountryPart": { "IsoCode": { "Text": "KZ" } } }""", "CountryPart.IsoCode: 'KZ' has a page already" },
        { "CountryPage", """{ "CountryPart": { "IsoCode": { "Text": "AF" } }, "KeyFigures": { "ContentItems": [ { "ContentItemId": "wrongfigure", "ContentType": "KeyFigure", "KeyFigure": { "Label": { "Text": "People" }, "Value": { "Value": 1 }, "Year": { "Value": 20222 }, "Source": { "Text": "UNHCR" } } } ] } }""", "KeyFigures.ContentItems: Key figure 1: the year must be" },
        { "CountryPage", """{ "CountryPart": { "IsoCode": { "Text": "AF" } }, "Contacts": { "ContentItems": [ { "ContentItemId": "wrongcontact", "ContentType": "Contact", "Contact": { "Name": { "Text": "Office" }, "Email": { "Text": "office" } } } ] } }""", "Contacts.ContentItems: Contact 1: 'office' is not an e-mail address" },
        { "CampaignHighlight", """{ "CampaignPart": { "Hashtag": { "Text": "IBelong" } } }""", "CampaignPart.Hashtag: 'IBelong' is not a hashtag" },
        { "CampaignHighlight", """{ "CampaignPart": { "StartsUtc": { "Value": "2024-11-04T00:00:00Z" }, "EndsUtc": { "Value": "2014-11-04T00:00:00Z" } } }""", "CampaignPart.EndsUtc: The campaign must end after it starts" },
        { "CampaignHighlight", """{ "CampaignPart": { "CallToAction": { "Url": "ftp://example.org", "Text": "Fetch" } } }""", "CampaignPart.CallToAction.Url: 'ftp://example.org' is not a web address" },
        { "CampaignHighlight", """{ "CampaignPart": { "Image": { "Paths": [ "day.jpg" ] } } }""", "CampaignPart.Image.MediaTexts: Describe the image 'day.jpg'" },
        { "Article", """{ "ArticlePart": { "Kind": { "Text": "Blog" } } }""", "ArticlePart.Kind: 'Blog' is not a kind of article" },
        { "Article", """{ "ArticlePart": { "Kind": { "Text": "NewsStory" } }, "Quotes": { "ContentItems": [ { "ContentItemId": "wrongquote", "ContentType": "Quote", "Quote": { "Text": { "Text": "Words" } } } ] } }""", "Quotes.ContentItems: Quote 1: name the speaker" },
        { "Resource", """{ "ResourcePart": { "Kind": { "TaxonomyContentItemId": "cansresourcekinds000000000", "TermContentItemIds": [ "kindguide00000000000000000" ] }, "Year": { "Value": 1066 } } }""", "ResourcePart.Year: The year must be" },
        { "MemberOrganization", """{ "OrganizationPart": { "Relation": { "Text": "Friend" } } }""", "OrganizationPart.Relation: 'Friend' is not a relation" },
        { "Event", """{ "EventPart": { "StartsUtc": { "Value": "2024-05-01T00:00:00Z" }, "TimeZone": { "Text": "Asia/Atlantis" } } }""", "EventPart.TimeZone: 'Asia/Atlantis' is not a time zone" },
        { "Event", """{ "EventPart": { "StartsUtc": { "Value": "2024-05-01T00:00:00Z" }, "EndsUtc": { "Value": "2024-05-01T00:00:00Z" }, "TimeZone": { "Text": "Asia/Almaty" } } }""", "EventPart.EndsUtc: The event must end after it starts" },
        { "Event", """{ "EventPart": { "TimeZone": { "Text": "Asia/Almaty" } } }""", "EventPart.StartsUtc: Say when the event starts" },
        { "Page", """{ "AutoroutePart": { "Path": "en/about" } }""", "AutoroutePart.Path: The permalink 'en/about' is already in use" },
        { "Page", """{ "LocalizationPart": { "LocalizationSet": "setpageabout00000000000000", "Culture": "kk" } }""", "LocalizationPart.Culture: There is a translation into 'kk' already" },
        { "Page", """{ "LocalizationPart": { "LocalizationSet": "setwrong", "Culture": "xx" } }""", "LocalizationPart.Culture: The site has no " },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_item_that_breaks_a_rule_stops_the_recipe(string contentType, string parts, string message)
    {
        var before = await site.Host.DumpAsync();

        var failure = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.Host.ImportAsync(Item("good", "Page", "{}"), Item("wrong", contentType, parts)));

        Assert.Contains($"data[1] {contentType} 'wrong' (wrong): ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await site.Host.DumpAsync());
    }

    [Fact]
    public async Task Two_items_of_one_recipe_cannot_have_the_same_path()
        => await AssertStoppedAsync(
            "AutoroutePart.Path: The permalink 'en/twice' is already in use",
            Item("first", "Page", """{ "AutoroutePart": { "Path": "en/twice" } }"""),
            Item("second", "Page", """{ "AutoroutePart": { "Path": "en/twice" } }"""));

    [Fact]
    public async Task Two_items_of_one_recipe_cannot_be_the_same_translation()
        => await AssertStoppedAtAsync(
            // All items of a batch are there when the first of them is checked.
            "data[0] Page 'first' (first): LocalizationPart.Culture: There is a translation into 'ru' already, the item second",
            Item("first", "Page", """{ "LocalizationPart": { "LocalizationSet": "settwice", "Culture": "ru" } }"""),
            Item("second", "Page", """{ "LocalizationPart": { "LocalizationSet": "settwice", "Culture": "ru" } }"""));

    private Task AssertStoppedAsync(string message, params string[] items) => AssertStoppedAtAsync($"data[1] Page 'second' (second): {message}", items);

    private async Task AssertStoppedAtAsync(string message, params string[] items)
    {
        var before = await site.Host.DumpAsync();

        var failure = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.Host.ImportAsync(items));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await site.Host.DumpAsync());
    }

    /// <summary>An item that is right, but for what <paramref name="parts"/> say otherwise.</summary>
    private static string Item(string id, string contentType, string parts)
    {
        var item = new JsonObject
        {
            ["ContentItemId"] = id,
            ["ContentItemVersionId"] = "v" + id,
            ["ContentType"] = contentType,
            ["DisplayText"] = id,
            ["Latest"] = true,
            ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = id },
            ["AutoroutePart"] = new JsonObject { ["Path"] = "en/" + id },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "set" + id, ["Culture"] = "en" },
        };

        foreach (var (name, part) in JsonNode.Parse(parts)!.AsObject().ToArray())
        {
            item[name] = part!.DeepClone();
        }

        return item.ToJsonString();
    }
}
