using System.Net;
using AngleSharp.Dom;
using CansCms.Tests.Running;

namespace CansCms.Tests.Site;

/// <summary>Visitors narrow the resources by kind, country and year, with a form that needs no script.</summary>
public sealed class ResourceFilterTests(CansSite site) : IClassFixture<CansSite>
{
    [Fact]
    public async Task The_form_offers_what_there_is_in_the_language_of_the_page()
    {
        var form = (await site.Client.PageAsync("/ru/resources")).QuerySelector("form.filter")!;

        Assert.Equal("/ru/resources", form.GetAttribute("action"));
        Assert.Equal(["kind", "topic", "country"], form.QuerySelectorAll("label select").Select(select => select.GetAttribute("name")));
        Assert.Contains("Казахстан", Options(form, "country").Select(option => option.TextContent));
        Assert.Contains(("legislation-analysis", "Анализ законодательства"), Options(form, "kind").Select(option => (option.GetAttribute("value"), option.TextContent)));
        Assert.Contains(("refugees", "Беженцы"), Options(form, "topic").Select(option => (option.GetAttribute("value"), option.TextContent)));
        Assert.NotNull(form.QuerySelector("label input[type=number][name=year]"));
        Assert.All(Options(form, "kind").Skip(1), option => Assert.NotEmpty(option.TextContent));
    }

    [Fact]
    public async Task Each_choice_leads_to_fewer_resources_and_together_they_lead_to_all()
    {
        var all = await ListAsync("/en/resources");
        var kinds = Options((await site.Client.PageAsync("/en/resources")).QuerySelector("form.filter")!, "kind").Skip(1).Select(option => option.GetAttribute("value"));
        var byKind = new List<string>();

        foreach (var kind in kinds)
        {
            var some = await ListAsync($"/en/resources?kind={kind}&country=&year=");
            Assert.InRange(some.Length, 1, all.Length - 1);
            byKind.AddRange(some);
        }

        Assert.Equal(all.Order(), byKind.Order());
    }

    [Fact]
    public async Task A_link_with_the_id_of_a_kind_still_leads_to_its_resources()
        => Assert.Equal(await ListAsync("/en/resources?kind=factsheet"), await ListAsync("/en/resources?kind=kindfactsheet0000000000000"));

    [Fact]
    public async Task The_link_of_a_country_page_leads_to_the_resources_of_the_country()
    {
        var country = await site.Client.PageAsync("/en/countries/kazakhstan");
        var link = country.QuerySelector("a.more[href*='resources?country=']")!.GetAttribute("href")!;

        Assert.Equal("/en/resources?country=KZ", link);
        var found = await ListAsync(link);
        Assert.Contains("/en/resources/country-factsheets", found);
        Assert.True(found.Length < (await ListAsync("/en/resources")).Length);
    }

    [Fact]
    public async Task What_is_chosen_stays_chosen_and_goes_along_into_another_language()
    {
        var page = await site.Client.PageAsync("/en/resources?country=KZ");

        Assert.Equal("KZ", page.QuerySelector("select[name=country] option[selected]")!.GetAttribute("value"));
        Assert.Contains("/kk/resources?country=KZ", page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.Equal("http://localhost/en/resources?country=KZ", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_year_leads_to_the_resources_of_that_year()
    {
        await using var cms = await Cans.StartAsync();
        await cms.ImportAsync(
            """
            {
              "ContentItemId": "report", "ContentItemVersionId": "vreport", "ContentType": "Resource", "DisplayText": "Report", "Latest": true, "Published": true,
              "TitlePart": { "Title": "Report" }, "AutoroutePart": { "Path": "en/resources/report" }, "LocalizationPart": { "LocalizationSet": "setreport", "Culture": "en" },
              "ResourcePart": { "Year": { "Value": 2019 }, "Kind": { "TaxonomyContentItemId": "cansresourcekinds000000000", "TermContentItemIds": ["kindfactsheet0000000000000"] } }
            }
            """);

        var page = await cms.Client.PageAsync("/kk/resources?year=2019");

        Assert.Equal("2019", page.QuerySelector("form.filter input[name=year]")!.GetAttribute("value"));
        Assert.Equal("en", Assert.Single(page.QuerySelectorAll("main .cards h3 a")).GetAttribute("lang"));
    }

    [Fact]
    public async Task Several_choices_hold_together_and_are_the_last_step_of_the_way_to_the_page()
    {
        var page = await site.Client.PageAsync("/en/resources?topic=nationality-law&country=KZ");

        Assert.Equal(["/en/resources/legislation-kazakhstan"], page.QuerySelectorAll("main .cards h3 a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Home", "Resources", "Nationality law · Kazakhstan"], Trail(page));
        Assert.Equal(["Home", "Resources"], Trail(await site.Client.PageAsync("/en/resources")));
    }

    [Fact]
    public async Task Where_nothing_matches_the_page_says_so_and_search_engines_leave_it()
    {
        var page = await site.Client.PageAsync("/kk/resources?year=1800");

        Assert.Equal("Мұндай ресурс жоқ.", page.QuerySelector("main [role=status]")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/en/resources?year=soon")]
    [InlineData("/en/resources?page=9")]
    [InlineData("/en/resources?topic=12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901")]
    public async Task What_cannot_be_is_answered_404(string address)
        => Assert.NotNull((await site.Client.PageAsync(address, HttpStatusCode.NotFound)).QuerySelector(".main-menu a"));

    private static IEnumerable<string> Trail(IDocument page) => page.QuerySelectorAll(".breadcrumb li").Select(step => step.TextContent.Trim());

    private static IEnumerable<IElement> Options(IElement form, string name) => form.QuerySelectorAll($"select[name={name}] option");

    private async Task<string[]> ListAsync(string address)
        => [.. (await site.Client.PageAsync(address)).QuerySelectorAll("main .cards h3 a").Select(link => link.GetAttribute("href")!)];
}
