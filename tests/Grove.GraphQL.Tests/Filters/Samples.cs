using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Recorded;

namespace Grove.GraphQL.Tests.Filters;

/// <summary>The published samples of the recorded recipe, as GraphQL answers them, to compare lists with.</summary>
internal static class Samples
{
    private const string All = """
        { sample(first: 100, orderBy: { contentItemId: ASC }) {
            contentItemId contentItemVersionId displayText createdUtc modifiedUtc publishedUtc owner author
            text number whole flag day moment clock path alias { alias } facts { isoCode population } localization { culture localizationSet }
        } }
        """;

    public static async Task<IReadOnlyList<JsonObject>> AllAsync(ContractHost host)
        => [.. (await host.AskAsync(All)).Json!["data"]!["sample"]!.AsArray().Select(item => item!.AsObject())];

    public static string Id(JsonObject item) => (string)item["contentItemId"]!;

    /// <summary>The ids that a list with these arguments answers, the same when the document is asked again.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(ContractHost host, string arguments)
    {
        var query = $"{{ sample({arguments}) {{ contentItemId }} }}";
        var first = await host.AskAsync(query);
        var again = await host.AskAsync(query);

        Assert.Equal(first.Body, again.Body);
        Assert.True(first.Json?["errors"] is null, first.Body);
        return [.. first.Json!["data"]!["sample"]!.AsArray().Select(item => Id(item!.AsObject()))];
    }

    /// <summary>The value of a field, or of a field of a part: "facts.population".</summary>
    public static JsonValue? Value(JsonObject item, string field)
        => field.Split('.').Aggregate((JsonNode?)item, (node, name) => node?[name]) as JsonValue;

    /// <summary>A condition on a field, or on a field of a part.</summary>
    public static string Condition(string field, string operation, string literal)
        => field.Split('.') is [var part, var inner] ? $"{{ {part}: {{ {inner}{operation}: {literal} }} }}" : $"{{ {field}{operation}: {literal} }}";
}
