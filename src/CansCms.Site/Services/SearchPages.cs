using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the page that finds items by a word of their title or lead, in whatever language and script.</summary>
public sealed class SearchPages(PageReader reader, IStringLocalizer<SiteText> S)
{
    /// <summary>As many items of each type as are looked through, the newest ones.</summary>
    private const int OfEachType = 100;

    /// <summary>A page of what is found; null where there is no such page.</summary>
    public async Task<SitePage?> SearchAsync(string? text, int number)
    {
        text = text?.Trim() ?? "";

        if (text.Length > SearchPage.LongestText)
        {
            return null;
        }

        var isSearch = text.Length >= SearchPage.ShortestText;
        var address = new ListAddress(PageReader.Culture + "/search", text.Length == 0 ? [] : [("q", text)], number);
        var answer = await reader.ReadAsync(SiteDocument.Search, address.Path, address.Query, [("search", isSearch), ("first", OfEachType), .. isSearch ? Conditions(text) : []]);
        var found = Best(answer.Read<SearchAnswer>().All, text);
        var shown = found.Skip(address.Skip).Take(ListAddress.PerPage).ToArray();

        if (shown.Length == 0 && number > 1)
        {
            return null;
        }

        return answer.PageInEveryLanguage("Search", new SearchPage(text, shown, found.Count, address)) with
        {
            Title = S["Search"],
            Filter = address.QueryOf(1),
            IsForSearchEngines = false,
        };
    }

    /// <summary>Each item once: in the page's language where that was found too. Those with the text in the title come first.</summary>
    private static List<SiteItem> Best(IEnumerable<SiteItem> found, string text)
        => [.. found
            .Where(item => !string.IsNullOrEmpty(item.Path))
            .GroupBy(item => item.Localization?.LocalizationSet ?? item.Path)
            .Select(translations => translations.FirstOrDefault(item => Language.Other(item.Localization?.Culture) is null) ?? translations.First())
            .OrderByDescending(item => item.DisplayText?.Contains(text, StringComparison.CurrentCultureIgnoreCase) is true)];

    private static IEnumerable<(string Name, object? Value)> Conditions(string text) =>
    [
        ("articles", Condition(text, "article")),
        ("countries", Condition(text, "country")),
        ("campaigns", Condition(text, "campaign")),
        ("resources", Condition(text, "resource")),
        ("pages", Condition(text, "page")),
        ("events", Condition(text, "event")),
        ("organizations", Condition(text, "organization")),
    ];

    private static Dictionary<string, object?> Condition(string text, string part) => new()
    {
        ["OR"] = new object[]
        {
            new Dictionary<string, object?> { ["displayText_contains"] = text },
            new Dictionary<string, object?> { [part] = new Dictionary<string, object?> { ["lead_contains"] = text } },
        },
    };
}
