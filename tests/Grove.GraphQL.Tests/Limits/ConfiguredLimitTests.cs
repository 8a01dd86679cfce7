using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Library;

namespace Grove.GraphQL.Tests.Limits;

/// <summary>The limits are those of the section OrchardCore_Apis_GraphQL.</summary>
public sealed class ConfiguredLimitTests
{
    private const string Section = "OrchardCore:OrchardCore_Apis_GraphQL:";

    [Theory]
    [InlineData("MaxDepth", "2", "{ book { localization { culture } } }")]
    [InlineData("MaxComplexity", "3", "{ book { displayText contentItemId owner } }")]
    public async Task A_document_over_a_limit_is_refused_with_its_name_and_value(string name, string value, string query)
    {
        await using var library = await LibraryHost.StartAsync(1, options => options.With(Section + name, value));

        var (status, answer) = await library.AskAsync(query);

        Assert.Equal(400, status);
        Assert.Null(answer["data"]);
        Assert.Contains(value, Message(answer), StringComparison.Ordinal);
        Assert.Contains(name, Message(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_counts_what_is_configured()
    {
        await using var library = await LibraryHost.StartAsync(1, options => options.With(Section + "MaxComplexity", "10").With(Section + "FieldImpact", "4"));

        Assert.Equal(200, (await library.AskAsync("{ book { displayText } }")).Status);
        Assert.Equal(400, (await library.AskAsync("{ book { displayText owner } }")).Status);
    }

    [Fact]
    public async Task A_list_has_the_configured_length_where_none_is_asked_for()
    {
        await using var library = await LibraryHost.StartAsync(5, options => options.With(Section + "DefaultNumberOfResults", "3"));

        Assert.Equal(3, Books((await library.AskAsync("{ book { displayText } }")).Answer).Count);
    }

    [Fact]
    public async Task A_longer_list_than_the_most_is_cut_and_the_answer_says_so()
    {
        await using var library = await LibraryHost.StartAsync(5, options => options.With(Section + "MaxNumberOfResults", "4"));

        var (status, answer) = await library.AskAsync("query($first: Int = 9) { book(first: $first) { displayText } }");

        Assert.Equal(200, status);
        Assert.Equal(4, Books(answer).Count);
        Assert.Contains("9", Message(answer), StringComparison.Ordinal);
        Assert.Contains("MaxNumberOfResults", Message(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enabled", 0)]
    [InlineData("Disabled", 10)]
    public async Task The_most_may_be_refused_or_ignored_instead(string mode, int books)
    {
        await using var library = await LibraryHost.StartAsync(5, options => options.With(Section + "MaxNumberOfResults", "4").With(Section + "MaxNumberOfResultsValidationMode", mode));

        var (_, answer) = await library.AskAsync("{ book(first: 100) { displayText } }");

        Assert.Equal(books, answer["data"]?["book"] is JsonArray list ? list.Count : 0);
    }

    private static string? Message(JsonNode answer) => (string?)answer["errors"]?[0]?["message"];

    private static JsonArray Books(JsonNode answer) => answer["data"]!["book"]!.AsArray();
}
