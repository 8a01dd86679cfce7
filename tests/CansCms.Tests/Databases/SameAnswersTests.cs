using System.Net.Http.Json;
using CansCms.Tests.Running;
using Grove.Testing;

namespace CansCms.Tests.Databases;

/// <summary>A reader does not notice which database answers.</summary>
public sealed class SameAnswersTests(CansSite sqlite) : IClassFixture<CansSite>
{
    private static readonly string[] _queries =
    [
        "{ article(orderBy: { createdUtc: DESC }) { contentItemId displayText path createdUtc publishedUtc localization { culture localizationSet } } }",
        "{ article(where: { path: \"en/news/the-central-asian-network-on-statelessness-held-its-fourth-annual-meeting\" }) { displayText htmlBody { html } quotes { contentItems { ... on Quote { contentItemId } } } } }",
        "{ countryPage(where: { displayText_contains: \"ҚАЗАҚ\" }) { displayText path } }",
        "{ countryPage(where: { displayText_contains: \"%\" }) { displayText } }",
        "{ countryPage(where: { localization: { culture: \"ru\" } }, orderBy: { displayText: ASC }, first: 3, skip: 1) { displayText } }",
        "{ campaignHighlight(orderBy: { modifiedUtc: ASC }) { contentItemId displayText } }",
        "{ menu(where: { alias: { alias: \"main-menu\" } }) { displayText contentItemId } }",
        "{ navigation(alias: \"main-menu\", culture: \"kk\") { trail { text url } } }",
        "{ contentByPath(path: \"kk/countries/kazakhstan\") { item { contentItemId displayText } } }",
    ];

    [SkippableFact]
    public async Task The_site_on_PostgreSQL_answers_as_the_one_on_SQLite_does()
    {
        await using var sites = DatabaseSites.On("Postgres");
        await using var postgres = await sites.StartAsync();

        foreach (var query in _queries)
        {
            var expected = await AnswerAsync(sqlite.Host, query);

            Assert.Contains("\"data\"", expected, StringComparison.Ordinal);
            Assert.Equal(expected, await AnswerAsync(postgres, query));
        }

        foreach (var page in (string[])["/en", "/kk/news", "/ru/countries"])
        {
            Assert.Equal(await sqlite.Client.GetStringAsync(page), await postgres.Client.GetStringAsync(page));
        }
    }

    [SkippableFact]
    public async Task The_site_on_PostgreSQL_is_there_after_a_restart()
    {
        await using var sites = DatabaseSites.On("Postgres");
        await using var postgres = await sites.StartAsync();
        var before = await AnswerAsync(postgres, _queries[0]);

        await postgres.RestartAsync();

        Assert.Equal(before, await AnswerAsync(postgres, _queries[0]));
    }

    private static async Task<string> AnswerAsync(CmsHost host, string query)
    {
        using var answer = await host.Client.PostAsJsonAsync("/api/graphql", new { query });
        return await answer.Content.ReadAsStringAsync();
    }
}
