using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CansCms.Tests.Running;

namespace CansCms.Tests.Model;

/// <summary>docs/content-model.md keeps its word.</summary>
public sealed partial class ContentModelTests(CansSite site) : IClassFixture<CansSite>
{
    private static readonly ContentModelTable s_table = ContentModelTable.Read();

    public static TheoryData<string> Queries { get; } = [.. s_table.Queries.Keys];

    [SeedPageFact]
    public void Every_line_of_the_seed_page_has_its_row()
        => Assert.Equal([], SeedPage.Lines(SeedPage.FindFile()!).Distinct().Where(line => !s_table.Rows.Any(row => row.IsOf(line))));

    [SeedPageFact]
    public void Every_row_is_of_a_line_of_the_seed_page()
    {
        var lines = SeedPage.Lines(SeedPage.FindFile()!).ToArray();

        Assert.Equal([], s_table.Rows.Where(row => !lines.Any(row.IsOf)).Select(row => row.Line));
    }

    [Fact]
    public void Every_query_that_a_row_names_is_there_and_every_query_is_named()
        => Assert.Equal(
            s_table.Queries.Keys.Order(StringComparer.Ordinal),
            s_table.Rows.Select(row => row.Query).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_table_answers_the_lines_that_it_is_named_for(string query)
    {
        var answer = await site.Host.AskAsync(s_table.Queries[query]);
        var text = SeedPage.Normal(WebUtility.HtmlDecode(Tags().Replace(Text(answer), " ")));

        Assert.All(
            s_table.Rows.Where(row => row.Query == query && !row.Page.Contains('*', StringComparison.Ordinal)),
            row => Assert.Contains(row.Line.TrimEnd('…').TrimEnd(), text, StringComparison.OrdinalIgnoreCase));
    }

    private static string Text(JsonNode? node) => node switch
    {
        JsonObject item => string.Join('\n', item.Select(property => Text(property.Value))),
        JsonArray array => string.Join('\n', array.Select(Text)),
        null => "",
        _ => node.ToString(),
    };

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
