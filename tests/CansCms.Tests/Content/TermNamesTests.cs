using CansCms.Content.Models;
using CansCms.Content.Services;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace CansCms.Tests.Content;

public sealed class TermNamesTests : IAsyncLifetime
{
    private const string Taxonomy = """
        {
          "ContentItemId": "testtopics", "ContentItemVersionId": "vtesttopics", "ContentType": "Taxonomy", "DisplayText": "Test topics", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Test topics" }, "AliasPart": { "Alias": "test-topics" },
          "TaxonomyPart": { "TermContentType": "Topic", "Terms": [
            { "ContentItemId": "nationality", "ContentType": "Topic", "DisplayText": "Nationality", "TermAddressPart": { "Address": { "Text": "nationality-law" } }, "TermNamePart": { "kk": { "Text": "Азаматтық" }, "ru": { "Text": "Гражданство" } } },
            { "ContentItemId": "law", "ContentType": "Topic", "DisplayText": "Law", "TermNamePart": { "kk": { "Text": "" }, "ru": { "Text": "Право" } },
              "Terms": [ { "ContentItemId": "courts", "ContentType": "Topic", "DisplayText": "Courts" } ] }
          ] }
        }
        """;

    private CmsHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await Cans.StartAsync();
        await _host.ImportAsync(Taxonomy);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_term_is_named_in_the_language_that_is_asked_for_or_the_one_that_stands_in_for_it()
    {
        Assert.Equal(["Азаматтық", "Право", "Courts"], await NamesAsync("kk", "nationality", "law", "courts"));
        Assert.Equal(["Гражданство", "Право", "Courts"], await NamesAsync("ru", "nationality", "law", "courts"));
        Assert.Equal(["Nationality", "Law", "Courts"], await NamesAsync("en", "nationality", "law", "courts"));
        Assert.Equal(["Nationality"], await NamesAsync(null, "nationality"));
    }

    [Fact]
    public async Task The_order_is_that_of_the_item_and_terms_that_are_gone_are_left_out()
        => Assert.Equal(["Courts", "Nationality"], await NamesAsync("en", "courts", "gone", "nationality"));

    [Fact]
    public async Task A_term_knows_the_terms_below_it_and_is_addressed_by_its_id_unless_it_has_an_address()
    {
        var terms = await _host.InScopeAsync(services => services.GetRequiredService<TermNames>().AllAsync("testtopics", "kk"));

        Assert.Equal(["nationality", "law", "courts"], terms.Select(term => term.ContentItemId));
        Assert.Equal(["nationality-law", "law", "courts"], terms.Select(term => term.Address));
        Assert.Equal(["courts"], terms[1].Below);
    }

    [Theory]
    [InlineData("topicNames")]
    [InlineData("topicTerms { name }")]
    public async Task A_term_that_is_renamed_has_its_new_name_in_answers_that_were_kept(string field)
    {
        var query = $$"""{ article(where: { path: "en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting" }) { article { {{field}} } } }""";
        Assert.Contains("Statelessness", (await _host.AskAsync(query)).ToJsonString());

        await _host.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var topics = await content.GetAsync(TopicsTaxonomy.ContentItemId, VersionOptions.DraftRequired);
            topics.Alter<TaxonomyPart>(part => part.Terms.Single(term => term.DisplayText == "Statelessness").DisplayText = "Without a nationality");
            await content.UpdateAsync(topics);
            await content.PublishAsync(topics);
        });

        Assert.Contains("Without a nationality", (await _host.AskAsync(query)).ToJsonString());
    }

    [Fact]
    public async Task Where_there_is_no_taxonomy_there_are_no_names()
    {
        Assert.Empty(await OfAsync(new TaxonomyField { TaxonomyContentItemId = "gone", TermContentItemIds = ["law"] }, "en"));
        Assert.Empty(await OfAsync(new TaxonomyField(), "en"));
        Assert.Empty(await OfAsync(null, "en"));
    }

    private Task<IReadOnlyList<string>> NamesAsync(string? culture, params string[] terms)
        => OfAsync(new TaxonomyField { TaxonomyContentItemId = "testtopics", TermContentItemIds = terms }, culture);

    private Task<IReadOnlyList<string>> OfAsync(TaxonomyField? field, string? culture)
        => _host.InScopeAsync(async services => (IReadOnlyList<string>)[.. (await services.GetRequiredService<TermNames>().OfAsync(field, culture)).Select(term => term.Name)]);
}
