using System.Globalization;
using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the pages of the list of resources, which visitors narrow by kind, country and year.</summary>
public sealed class ResourcePages(PageReader reader, IStringLocalizer<SiteText> S)
{
    /// <summary>A page of the list; null where there is no such page.</summary>
    public async Task<SitePage?> ListAsync(ResourceFilter filter, int number)
    {
        if (!filter.IsValid)
        {
            return null;
        }

        var list = new ListAddress(PageReader.Culture + "/resources", filter.Query, number);
        var answer = await reader.ReadAsync(SiteDocument.Resources, list.Path, list.Query, [("first", ResourcesPage.Most)]);
        var all = ListPages.ByTitle(answer.Read<ResourcesAnswer>().Resources.All);
        Resource[] found = [.. all.Where(filter.Takes)];
        Resource[] shown = [.. found.Skip(list.Skip).Take(ListAddress.PerPage)];

        if (shown.Length == 0 && number > 1)
        {
            return null;
        }

        var page = new ResourcesPage(shown, Choices(filter, all, answer.Read<Frame>()), list, found.Length > list.Skip + ListAddress.PerPage);

        return answer.PageInEveryLanguage("Resources", page) with
        {
            Title = S["Resources"],
            Filter = list.QueryOf(1),
            IsForSearchEngines = shown.Length > 0,
        };
    }

    private Choice[] Choices(ResourceFilter filter, IReadOnlyList<Resource> all, Frame frame)
    {
        Choice[] choices =
        [
            new("kind", S["Kind"], filter.Kind, KindsOf(all)),
            new("country", S["Country"], filter.Country, CountriesOf(all, frame)),
            new("year", S["Year"], filter.YearText, YearsOf(all)),
        ];

        return [.. choices.Where(choice => choice.Options.Count > 0)];
    }

    /// <summary>Each kind is named in the language of a resource, if possible in that of the page.</summary>
    private static (string, string)[] KindsOf(IReadOnlyList<Resource> all)
        => [.. all
            .OrderBy(resource => Language.Other(resource.Localization?.Culture) is not null)
            .SelectMany(resource => resource.Part.Kinds)
            .DistinctBy(kind => kind.Id)
            .OrderBy(kind => kind.Name, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))];

    private static (string, string)[] CountriesOf(IReadOnlyList<Resource> all, Frame frame)
    {
        var codes = all.SelectMany(resource => resource.Part.Countries ?? []).Select(country => country.Part?.IsoCode).ToHashSet();

        return [.. ListPages.ByTitle(frame.CountrySites?.All ?? [])
            .Where(country => country.Part?.IsoCode is { } code && codes.Contains(code))
            .Select(country => (country.Part.IsoCode!, country.DisplayText ?? country.Part.IsoCode!))];
    }

    private static (string, string)[] YearsOf(IReadOnlyList<Resource> all)
        => [.. all
            .Select(resource => resource.Part.Year)
            .OfType<decimal>()
            .Distinct()
            .OrderDescending()
            .Select(year => year.ToString("0", CultureInfo.InvariantCulture))
            .Select(year => (year, year))];
}
