using System.Text.Json.Nodes;

namespace Grove.GraphQL.Tests.Recorded;

/// <summary>How a case is answered that is answered otherwise than recorded, on purpose.</summary>
internal sealed class Difference(int status, Action<JsonNode> check)
{
    public static Difference Data(string json) => new(200, answer =>
    {
        Assert.Null(answer["errors"]);
        Assert.Equal(Volatile.Normalized(JsonNode.Parse(json)), Volatile.Normalized(answer["data"]));
    });

    public static Difference Items(params string[] contentItemIds) => new(200, answer =>
    {
        Assert.Null(answer["errors"]);
        Assert.Equal(contentItemIds, answer["data"]!["sample"]!.AsArray().Select(item => (string?)item!["contentItemId"]));
    });

    public static Difference Error(int status, params string[] words) => new(status, answer =>
    {
        var message = (string?)answer["errors"]?[0]?["message"];
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
    });

    public static Difference Problem(int status) => new(status, answer =>
    {
        Assert.Equal(status, (int?)answer["status"]);
        Assert.NotNull(answer["title"]);
    });

    public void Check(Answer answer)
    {
        Assert.True(answer.Json is not null, $"{answer.Status} {answer.ContentType}: {answer.Body}");
        check(answer.Json!);
        Assert.Equal(status, answer.Status);
    }
}
