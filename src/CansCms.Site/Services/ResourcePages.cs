using CansCms.Site.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Site.Services;

/// <summary>Makes the pages of the list of resources, which visitors narrow by kind, topic, country and year.</summary>
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
        var answer = await reader.ReadAsync(SiteDocument.Resources, list, filter.Variables);
        var read = answer.Read<ResourcesAnswer>();

        if (list.Cut(read.Resources.All) is not { } resources)
        {
            return null;
        }

        var choices = Choices(filter, read, answer.Frame);

        return answer.PageInEveryLanguage("Resources", new ResourcesPage(resources with { Items = ListPages.ByTitle(resources.Items) }, choices)) with
        {
            Title = S["Resources"],
            Step = list.StepOf(string.Join(" · ", choices.Select(choice => choice.Chosen).OfType<string>()), S),
            IsForSearchEngines = resources.Items.Count > 0,
        };
    }

    private Choice[] Choices(ResourceFilter filter, ResourcesAnswer read, Frame frame)
    {
        Choice[] choices =
        [
            new("kind", S["Kind"], filter.Kind, Options(read.Kinds)),
            new("topic", S["Topic"], filter.Topic, Options(read.Topics)),
            new("country", S["Country"], filter.Country, CountriesOf(frame)),
            new("year", S["Year"], filter.YearText, null),
        ];

        return [.. choices.Where(choice => choice.Options is not { Count: 0 })];
    }

    private static (string, string)[] Options(IReadOnlyList<Term> terms) => [.. terms.Select(term => (term.Address, term.Name))];

    private static (string, string)[] CountriesOf(Frame frame)
        => [.. ListPages.ByTitle(frame.CountrySites?.All ?? [])
            .Where(country => !string.IsNullOrEmpty(country.Part?.IsoCode))
            .Select(country => (country.Part.IsoCode!, country.DisplayText ?? country.Part.IsoCode!))];
}
