using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Recorded;

namespace Grove.GraphQL.Tests.Plans;

/// <summary>A document that comes again is answered by its plan, byte for byte as the library answered it.</summary>
public sealed class PlanTests(ContractHost host) : IClassFixture<ContractHost>
{
    private static readonly Dictionary<string, string?> _documents = new()
    {
        ["{ sample { contentItemId contentItemVersionId contentType displayText published latest createdUtc modifiedUtc publishedUtc owner author } }"] = null,
        ["{ sample { text richText { html } number whole flag day moment clock lines link { url text target } picture { files { fileName path url mediaText resizeUrl(width: 10) } } } }"] = null,
        ["{ sample { path alias { alias } htmlBody { html } facts { isoCode population } seoMeta { pageTitle render customMetaTags { name } } render } }"] = null,
        ["{ sample { related { contentItemIds contentItems { __typename displayText ... on Note { markdownBody { markdown html } folder { order listContentType listContentItem { displayText } } } } } } }"] = null,
        ["{ sample { topics { taxonomyContentItemId termContentItemIds termContentItems { displayText ... on Topic { color } } taxonomyContentItem { displayText } } } }"] = null,
        ["{ sample { localization { culture localizations { displayText ... on Sample { path localization { localizations(culture: \"ru\") { displayText } } } } } bag { contentItems(first: 1) { ... on Quote { text attribution } } } } }"] = null,
        ["{ folder { displayText list { contentItems(first: 2, skip: 0) { displayText } } } menu { menuItemsList { menuItems { ... on LinkMenuItem { displayText linkMenuItem { url } } } } } }"] = null,
        ["{ a: sample(first: 1) { ...F b: text } c: sample(first: 1, skip: 1) { ...F } } fragment F on Sample { text t: __typename ...G } fragment G on ContentItem { displayText ... { contentItemId } }"] = null,
        ["{ sample(first: 1) { localization { culture } localization { localizationSet } localization { localizations { displayText } localizations { contentItemId } } } }"] = null,
        ["{ __typename siteCultures { culture default } me { userName } contentItem(contentItemId: \"sample01ru00000000000000\") { displayText ... on Sample { text } ... on Note { displayText } } nothing: contentItem(contentItemId: \"x\") { displayText } }"] = null,
        ["query($c: String = \"kk\", $n: Int) { sample(where: { localization: { culture: $c } }, first: $n, orderBy: { displayText: ASC }) { displayText localization { localizations(culture: $c) { displayText } } } }"] = """{ "n": 2 }""",
        ["query($w: SampleWhereInput, $o: SampleOrderByInput, $s: Status) { sample(where: $w, orderBy: $o, status: $s) { displayText } }"] = """{ "w": { "OR": [{ "text": "text 1" }, { "whole_gt": 2 }] }, "o": { "contentItemId": "DESC" }, "s": "PUBLISHED" }""",
        ["query($ids: [ID]) { sample(where: { contentItemId_in: $ids }, orderBy: { contentItemId: ASC }) { displayText } }"] = """{ "ids": ["sample01en00000000000000", "sample03ru00000000000000"] }""",
        ["query($yes: Boolean!, $no: Boolean = false) { sample(first: 1) { a: text @include(if: $yes) b: text @skip(if: $yes) c: text @include(if: $no) ... @skip(if: $no) { d: text } ...F @include(if: $yes) } } fragment F on Sample { e: text @skip(if: false) }"] = """{ "yes": true }""",
    };

    public static TheoryData<string> Documents => [.. _documents.Keys];

    [RecordedTheory]
    [MemberData(nameof(Documents))]
    public async Task Answers_as_the_library_does(string document)
    {
        var (first, _) = await AskAsync(document, _documents[document]);
        var (again, isPlanned) = await AskAsync(document, _documents[document]);

        Assert.Null(JsonNode.Parse(first)!["errors"]);
        Assert.Equal(first, again);
        Assert.True(isPlanned, "The answer was not given by a plan.");
    }

    [RecordedFact]
    public async Task The_same_document_answers_other_variables_and_conditions()
    {
        const string Document = "query($c: String, $t: Boolean!) { sample(where: { localization: { culture: $c } }, first: 1) { text @include(if: $t) localization { culture } } }";

        foreach (var (culture, shown) in new[] { ("en", true), ("kk", false), ("ru", true), ("en", false) })
        {
            var (answer, _) = await AskAsync(Document, $$"""{ "c": "{{culture}}", "t": {{(shown ? "true" : "false")}} }""");

            var item = JsonNode.Parse(answer)!["data"]!["sample"]![0]!.AsObject();
            Assert.Equal(culture, (string?)item["localization"]!["culture"]);
            Assert.Equal(shown, item.ContainsKey("text"));
        }
    }

    [RecordedFact]
    public async Task Variables_that_came_before_are_not_taken_for_others_that_look_like_them()
    {
        const string Document = "query($w: SampleWhereInput) { sample(where: $w, first: 1) { displayText } }";
        string[] variables = ["""{ "w": { "whole": 1 } }""", """{ "w": { "whole": "1" } }""", """{ "w": { "text": "1" } }""", """{ "w": { "text": "1", "whole": 1 } }""", """{ "w": null }""", "{}"];
        var first = new List<string>();

        foreach (var round in Enumerable.Range(0, 3))
        {
            foreach (var (index, given) in variables.Index())
            {
                var (answer, _) = await AskAsync(Document, given);

                if (round == 0)
                {
                    first.Add(answer);
                }

                Assert.Equal(first[index], answer);
            }
        }

        Assert.Contains("errors", first[1], StringComparison.Ordinal);
        Assert.DoesNotContain("errors", first[0] + first[2], StringComparison.Ordinal);
    }

    [RecordedTheory]
    [InlineData("{ sample(first: -1) { displayText } }", "data")]
    [InlineData("{ sample(first: 100000) { displayText } }", "FIRST_TOO_LARGE")]
    [InlineData("query($c: String!) { sample(where: { displayText: $c }) { displayText } }", "$c")]
    [InlineData("{ mediaAssets(path: \"../..\") { name } }", "errors")]
    public async Task Errors_are_the_same_each_time(string document, string part)
    {
        var (first, _) = await AskAsync(document, null);
        var (again, isPlanned) = await AskAsync(document, null);

        Assert.Equal(first, again);
        Assert.Contains(part, first, StringComparison.Ordinal);
        Assert.False(isPlanned);
    }

    private async Task<(string Body, bool IsPlanned)> AskAsync(string query, string? variables)
    {
        using var response = await host.Host.Client.PostAsJsonAsync("/api/graphql", new JsonObject { ["query"] = query, ["variables"] = variables is null ? null : JsonNode.Parse(variables) });

        // The library's answers are written while they are serialized, so that their length is not known before.
        return (await response.Content.ReadAsStringAsync(), response.Content.Headers.Contains("Content-Length"));
    }
}
