using System.Globalization;
using System.Text.Json.Nodes;

namespace CansCms.Tests.Running;

/// <summary>Items of the site by number, for lists that need many.</summary>
internal static class ManyItems
{
    /// <summary>Published items <c>name01</c>, <c>name02</c> …, the first made first.</summary>
    public static string[] Of(string type, int count, string culture, Func<int, JsonObject>? part = null, string name = "many")
        => [.. Enumerable.Range(1, count).Select(number => Item(type, $"{name}{number:00}", culture, number, part?.Invoke(number) ?? []))];

    /// <summary>A taxonomy field with one term.</summary>
    public static JsonObject Term(string taxonomy, string term) => new() { ["TaxonomyContentItemId"] = taxonomy, ["TermContentItemIds"] = new JsonArray(term) };

    public static JsonObject Text(string text) => new() { ["Text"] = text };

    private static string Item(string type, string name, string culture, int number, JsonObject part) => new JsonObject
    {
        ["ContentItemId"] = type + name,
        ["ContentItemVersionId"] = "v" + type + name,
        ["ContentType"] = type,
        ["DisplayText"] = name,
        ["Latest"] = true,
        ["Published"] = true,
        ["CreatedUtc"] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number).ToString("O", CultureInfo.InvariantCulture),
        ["TitlePart"] = new JsonObject { ["Title"] = name },
        ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/{type.ToLowerInvariant()}/{name.Replace(' ', '-')}" },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "set" + type + name, ["Culture"] = culture },
        [PartOf(type)] = part,
    }.ToJsonString();

    private static string PartOf(string type) => type switch
    {
        "MemberOrganization" => "OrganizationPart",
        "CampaignHighlight" => "CampaignPart",
        "CountryPage" => "CountryPart",
        _ => type + "Part",
    };
}
