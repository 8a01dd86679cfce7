using System.Diagnostics;
using System.Text;
using Grove.GraphQL.Tests.Library;

namespace Grove.GraphQL.Tests.Limits;

/// <summary>Documents that are made to cost much are refused before they cost anything.</summary>
public sealed class HostileDocumentTests(SharedLibrary shared) : IClassFixture<SharedLibrary>
{
    // A refusal takes a few milliseconds; a machine that runs other tests at the same time may take longer.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string, int, string[]> Documents => new()
    {
        { "depth of 500", Nested(500), 400, ["MaxDepth", "20"] },
        { "depth of 50", Nested(50), 400, ["MaxDepth", "20"] },
        { "depth in fragments", Chain(60), 400, ["MaxDepth", "20"] },
        { "10,000 aliases", "{" + string.Concat(Enumerable.Range(0, 10_000).Select(number => $"a{number}:me ")) + "}", 400, ["MaxComplexity", "2000"] },
        { "100,000 aliases", "{" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $"a{number}:__typename ")) + "}", 413, ["100000"] },
        { "the same field over and over", "{" + string.Concat(Enumerable.Repeat("__typename ", 5_000)) + "}", 400, ["MaxComplexity", "2000"] },
        { "fragments that double", Doubling(30), 400, ["MaxComplexity", "2000"] },
        { "fragments that spread all others", Tangled(20), 400, ["MaxComplexity", "2000"] },
        { "cyclic fragments", "{ book { ...A } } fragment A on Book { ...B } fragment B on Book { ...A }", 400, ["A", "B"] },
        { "a fragment in itself", "{ book { ...A } } fragment A on Book { related { contentItems { ...A } } }", 400, ["A"] },
        { "5 MB", "{ book { displayText } } #" + new string('x', 5_000_000), 413, ["100000"] },
        { "a string of 100 kB", $$"""{ book(where: { displayText: "{{new string('x', 100 * 1024)}}" }) { displayText } }""", 413, ["100000"] },
        { "100,000 directives", "{ book { displayText " + string.Concat(Enumerable.Repeat("@skip(if: false) ", 100_000)) + "} }", 413, ["100000"] },
        { "5,000 directives", "{ book { displayText " + string.Concat(Enumerable.Repeat("@skip(if: false) ", 5_000)) + "} }", 400, ["MaxComplexity", "2000"] },
        { "25,000 unknown directives", "{ book { displayText " + string.Concat(Enumerable.Repeat("@a ", 25_000)) + "} }", 400, ["MaxComplexity", "2000"] },
        { "directives in a fragment that is not used", "{ book { displayText } } fragment A on Book { displayText " + string.Concat(Enumerable.Repeat("@a ", 25_000)) + "}", 400, ["MaxComplexity", "2000"] },
        { "5,000 variables", "query(" + string.Concat(Enumerable.Range(0, 5_000).Select(number => $"$v{number}: Int ")) + ") { book { displayText } }", 400, ["MaxComplexity", "2000"] },
        { "2,500 fragments that are not used", "{ book { displayText } }" + string.Concat(Enumerable.Range(0, 2_500).Select(number => $" fragment F{number} on Book {{ displayText }}")), 400, ["MaxComplexity", "2000"] },
        { "2,500 operations", string.Concat(Enumerable.Range(0, 2_500).Select(number => $"query Q{number} {{ __typename }} ")), 400, ["MaxComplexity", "2000"] },
        { "4,000 conditions", "{ book(where: { OR: [" + string.Concat(Enumerable.Repeat("{ owner: \"x\" }", 4_000)) + "] }) { displayText } }", 400, ["MaxComplexity", "2000"] },
        { "brackets", "{ book(where: { displayText_in: " + new string('[', 40_000) + new string(']', 40_000) + " }) { displayText } }", 400, ["MaxDepth"] },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_hostile_document_is_refused_soon_and_not_executed(string name, string document, int status, string[] words)
    {
        var library = shared.Library;
        await library.AskAsync("{ book { displayText } }");
        await library.AskAsync("{ book { nothing } }");

        var watch = Stopwatch.StartNew();
        var (actual, answer) = await library.AskAsync(document);
        watch.Stop();

        var message = (string?)answer["errors"]?[0]?["message"];
        Assert.True(actual == status && message is not null, $"{name}: {actual} {answer.ToJsonString()[..Math.Min(300, answer.ToJsonString().Length)]}");
        Assert.All(words, word => Assert.Contains(word, message.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Null(answer["data"]);
        Assert.Empty(library.Statements);
        Assert.True(watch.Elapsed < _soon, $"{name}: {watch.ElapsedMilliseconds} ms");
    }

    public static TheoryData<string, string, int, string> Variables => new()
    {
        { "5 MB", $$"""{ "OR": [{ "owner": "{{new string('x', 5_000_000)}}" }] }""", 413, "100000" },
        { "5,000 conditions", $$"""{ "OR": [{{string.Join(',', Enumerable.Repeat("""{ "owner": "x" }""", 5_000))}}] }""", 200, "more conditions than the limit of 500." },
        { "JSON 5,000 deep", string.Concat(Enumerable.Repeat("""{ "AND": [""", 5_000)) + string.Concat(Enumerable.Repeat("] }", 5_000)), 400, "JSON" },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task Hostile_variables_are_refused_soon(string name, string where, int status, string word)
    {
        var library = shared.Library;
        var body = $$"""{ "query": "query($w: BookWhereInput) { book(where: $w) { displayText } }", "variables": { "w": {{where}} } }""";
        await library.AskAsync("{ book { displayText } }");

        var watch = Stopwatch.StartNew();
        var (actual, answer) = await library.SendAsync(new StringContent(body, Encoding.UTF8, "application/json"));
        watch.Stop();

        Assert.True(actual == status, $"{name}: {actual} {answer.ToJsonString()[..Math.Min(300, answer.ToJsonString().Length)]}");
        Assert.Contains(word, answer["errors"]!.ToString(), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < _soon, $"{name}: {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task A_field_that_is_repeated_as_often_as_may_be_is_answered_soon()
    {
        var watch = Stopwatch.StartNew();

        var (status, _) = await shared.Library.AskAsync("{ book {" + string.Concat(Enumerable.Repeat("displayText ", 1_900)) + "} }");

        Assert.Equal(200, status);
        Assert.True(watch.Elapsed < _soon, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task An_answer_that_grows_out_of_hand_is_given_up()
    {
        var nested = string.Concat(Enumerable.Repeat("localization { localizations { ... on Book { ", 9)) + "displayText" + string.Concat(Enumerable.Repeat(" } } }", 9));

        var (_, answer) = await shared.Library.AskAsync($"{{ {string.Concat(Enumerable.Range(0, 20).Select(alias => $"a{alias}: book {{ {nested} }} "))} }}");

        Assert.Contains("250000", (string?)answer["errors"]?[0]?["message"], StringComparison.Ordinal);
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task A_long_body_without_a_length_is_not_read_to_its_end()
    {
        var (status, _) = await shared.Library.SendAsync(new EndlessContent());

        Assert.Equal(413, status);
    }

    private static string Nested(int depth)
        => "{ book " + string.Concat(Enumerable.Repeat("{ related { contentItems ", depth / 2)) + "{ displayText }" + string.Concat(Enumerable.Repeat("} }", depth / 2)) + "}";

    private static string Chain(int length)
        => "{ book { ...F0 } }" + string.Concat(Enumerable.Range(0, length).Select(number => $" fragment F{number} on Book {{ related {{ contentItems {{ ...F{number + 1} }} }} }}")) + $" fragment F{length} on Book {{ displayText }}";

    private static string Doubling(int length)
        => "{ book { ...F0 } }" + string.Concat(Enumerable.Range(0, length).Select(number => $" fragment F{number} on Book {{ ...F{number + 1} ...F{number + 1} }}")) + $" fragment F{length} on Book {{ displayText }}";

    private static string Tangled(int count)
        => "{ book { ...F0 } }" + string.Concat(Enumerable.Range(0, count).Select(number
            => $" fragment F{number} on Book {{ {string.Concat(Enumerable.Range(0, count).Where(other => other != number).Select(other => $"...F{other} "))}}}"));

    private sealed class EndlessContent : HttpContent
    {
        public EndlessContent() => Headers.ContentType = new("application/json");

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            var piece = Encoding.UTF8.GetBytes(new string(' ', 10_000));

            for (var count = 0; count < 1_000; count++)
            {
                await stream.WriteAsync(piece);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
