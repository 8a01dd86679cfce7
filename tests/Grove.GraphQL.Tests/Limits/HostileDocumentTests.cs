using System.Diagnostics;
using System.Text;
using Grove.GraphQL.Tests.Library;

namespace Grove.GraphQL.Tests.Limits;

/// <summary>Documents that are made to cost much are refused before they cost anything.</summary>
public sealed class HostileDocumentTests(SharedLibrary shared) : IClassFixture<SharedLibrary>
{
    // A refusal takes a few milliseconds; a machine that runs other tests at the same time may take longer.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(2);

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
