using System.Globalization;
using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the page that finds items by their words, in whatever language and script.</summary>
public sealed class SearchPages(PageReader reader, IStringLocalizer<SiteText> S)
{
    /// <summary>A page of what is found; null where there is no such page.</summary>
    public async Task<SitePage?> SearchAsync(string? text, int number)
    {
        text = text?.Trim() ?? "";

        if (text.Length > SearchPage.LongestText)
        {
            return null;
        }

        var list = new ListAddress(PageReader.Culture + "/search", [("q", text)], number);
        var isSearch = text.Length >= SearchPage.ShortestText;
        var answer = await reader.ReadAsync(SiteDocument.Search, list, ("text", isSearch ? text : ""));
        var read = answer.Read<SearchAnswer>();

        if (list.Cut(read.Found.Items) is not { } found)
        {
            return null;
        }

        var topics = isSearch && number == 1 ? read.Topics.Where(topic => CultureInfo.CurrentUICulture.CompareInfo.IndexOf(topic.Name, text, CompareOptions.IgnoreCase) >= 0).ToArray() : [];

        return answer.PageInEveryLanguage("Search", new SearchPage(text, topics, found, read.Found.TotalCount)) with
        {
            Title = S["Search"],
            Step = list.StepOf(null, S),
            IsForSearchEngines = false,
        };
    }
}
