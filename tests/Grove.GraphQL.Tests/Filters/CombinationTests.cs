using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Recorded;

namespace Grove.GraphQL.Tests.Filters;

/// <summary>Conditions nest, orders add up, and pages are cut out of the ordered list.</summary>
public sealed class CombinationTests(ContractHost host) : IClassFixture<ContractHost>
{
    private static readonly Func<JsonObject, bool> _first = item => (string?)item["text"] == "text 1";
    private static readonly Func<JsonObject, bool> _second = item => (string?)item["text"] == "text 2";
    private static readonly Func<JsonObject, bool> _third = item => (string?)item["text"] == "text 3";
    private static readonly Func<JsonObject, bool> _english = item => (string?)item["localization"]!["culture"] == "en";
    private static readonly Func<JsonObject, bool> _russian = item => (string?)item["localization"]!["culture"] == "ru";

    private static readonly Dictionary<string, Func<JsonObject, bool>> _conditions = new()
    {
        ["""{ OR: [{ text: "text 1" }, { text: "text 2" }] }"""] = item => _first(item) || _second(item),
        ["""{ AND: [{ text: "text 1" }, { localization: { culture: "en" } }] }"""] = item => _first(item) && _english(item),
        ["""{ NOT: [{ text: "text 1" }] }"""] = item => !_first(item),
        ["""{ NOT: [{ text: "text 1" }, { text: "text 2" }] }"""] = _third,
        ["""{ NOT: [{ text: "text 1", localization: { culture: "en" } }] }"""] = item => !(_first(item) && _english(item)),
        ["""{ OR: [{ text: "text 1", localization: { culture: "ru" } }, { text: "text 3" }] }"""] = item => _first(item) && _russian(item) || _third(item),
        ["""{ text: "text 1", OR: [{ localization: { culture: "en" } }, { localization: { culture: "ru" } }] }"""] = item => _first(item) && (_english(item) || _russian(item)),
        ["""{ AND: [{ OR: [{ text: "text 1" }, { text: "text 2" }] }, { NOT: [{ localization: { culture: "en" } }] }] }"""] = item => (_first(item) || _second(item)) && !_english(item),
        ["""{ OR: [{ AND: [{ text: "text 1" }, { flag: false }] }, { NOT: [{ whole_lt: 3 }] }] }"""] = item => _first(item) || _third(item),
        ["""{ NOT: [{ NOT: [{ text: "text 2" }] }] }"""] = _second,
        ["""{ NOT: [{ OR: [{ text: "text 1" }, { text: "text 2" }] }] }"""] = _third,
        ["""{ AND: [] }"""] = _ => true,
        ["""{ NOT: [] }"""] = _ => true,
        ["""{ }"""] = _ => true,
        ["""{ facts: { isoCode: "KZ", population_gt: 1500 } }"""] = _third,
        ["""{ facts: { }, text: "text 2" }"""] = _second,
        ["""{ text_in: ["text 1", "text 3"], number_lt: 2, flag: false }"""] = _first,
        ["""{ text_contains: "%" }"""] = _ => false,
        ["""{ text_contains: "_" }"""] = _ => false,
        ["""{ text: null }"""] = _ => false,
        ["""{ text_not: null }"""] = _ => true,
        ["""{ contentItemId_in: [] }"""] = _ => false,
        ["""{ contentItemId_not_in: [] }"""] = _ => true,
    };

    private static readonly Dictionary<string, Func<IEnumerable<JsonObject>, IEnumerable<JsonObject>>> _pages = new()
    {
        ["orderBy: { createdUtc: ASC, displayText: DESC }"] = items => items.OrderBy(Created).ThenByDescending(Title, StringComparer.Ordinal),
        ["orderBy: { createdUtc: DESC, displayText: ASC }"] = items => items.OrderByDescending(Created).ThenBy(Title, StringComparer.Ordinal),
        ["orderBy: { displayText: ASC, createdUtc: DESC }"] = items => items.OrderBy(Title, StringComparer.Ordinal),
        ["orderBy: { createdUtc: ASC }, first: 3"] = items => items.OrderBy(Created).ThenBy(Samples.Id, StringComparer.Ordinal).Take(3),
        ["orderBy: { createdUtc: ASC }, first: 3, skip: 3"] = items => items.OrderBy(Created).ThenBy(Samples.Id, StringComparer.Ordinal).Skip(3).Take(3),
        ["orderBy: { contentItemId: DESC }, first: 1, skip: 7"] = items => items.OrderByDescending(Samples.Id, StringComparer.Ordinal).Skip(7),
        ["orderBy: { contentItemId: ASC }, skip: 100"] = _ => [],
        ["orderBy: { contentItemId: ASC }, skip: 0, first: 0"] = items => items,
        ["orderBy: { contentItemId: ASC }, first: null, skip: null"] = items => items,
        ["orderBy: { contentItemId: ASC }, skip: -1"] = items => items,
        ["where: null, orderBy: { contentItemId: ASC }"] = items => items,
        ["status: PUBLISHED, orderBy: { published: ASC, contentItemId: DESC }"] = items => items.OrderByDescending(Samples.Id, StringComparer.Ordinal),
    };

    [RecordedTheory]
    [InlineData("query($o: SampleOrderByInput) { sample(orderBy: $o) { contentItemId } }", """{ "o": { "createdUtc": "DESC", "displayText": "ASC" } }""")]
    [InlineData("query($o: SampleOrderByInput = { createdUtc: DESC, displayText: ASC }) { sample(orderBy: $o) { contentItemId } }", "{}")]
    [InlineData("query($d: OrderByDirection) { sample(orderBy: { createdUtc: $d, displayText: ASC }) { contentItemId } }", """{ "d": "DESC" }""")]
    public async Task Orders_by_variables_in_the_order_given(string query, string variables)
    {
        var expected = _pages["orderBy: { createdUtc: DESC, displayText: ASC }"](await Samples.AllAsync(host)).Select(Samples.Id);

        for (var time = 0; time < 2; time++)
        {
            var answer = await host.AskAsync(query, JsonNode.Parse(variables));
            Assert.Equal(expected, answer.Json!["data"]!["sample"]!.AsArray().Select(item => Samples.Id(item!.AsObject())));
        }
    }

    public static TheoryData<string> Conditions => [.. _conditions.Keys];

    public static TheoryData<string> Pages => [.. _pages.Keys];

    [RecordedTheory]
    [MemberData(nameof(Conditions))]
    public async Task Selects(string where)
    {
        var expected = (await Samples.AllAsync(host)).Where(_conditions[where]).Select(Samples.Id);

        Assert.Equal(expected, await Samples.IdsAsync(host, $"where: {where}, orderBy: {{ contentItemId: ASC }}"));
    }

    [RecordedTheory]
    [MemberData(nameof(Pages))]
    public async Task Cuts(string arguments)
    {
        var expected = _pages[arguments](await Samples.AllAsync(host)).Select(Samples.Id);

        Assert.Equal(expected, await Samples.IdsAsync(host, arguments));
    }

    private static string Created(JsonObject item) => (string)item["createdUtc"]!;

    private static string Title(JsonObject item) => (string)item["displayText"]!;
}
