using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Recorded;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.GraphQL.Tests.Plans;

/// <summary>Text goes from the storage into an answer as it stands there.</summary>
public sealed class StoredTextTests
{
    private const string Item = "sample01en00000000000000";
    private const string Question = $$"""{ sample(where: { contentItemId: "{{Item}}" }) { text } }""";

    [RecordedTheory]
    [InlineData("Қазақша, русский, English")]
    [InlineData("\"quoted\" \\ / <b>&amp;</b> 'so' + `so`")]
    [InlineData("first\nsecond\r\n\tthird\u0001\u007f")]
    [InlineData("\ud83d\ude00 \u2028\u2029 \u00a0 \ufeff \\u0041")]
    [InlineData("")]
    public async Task Text_of_any_characters_is_answered_as_it_was_written(string text)
    {
        await using var host = await StartAsync();
        await host.InScopeAsync(async services =>
        {
            var items = services.GetRequiredService<IContentManager>();
            var item = await items.GetAsync(Item, VersionOptions.DraftRequired);
            ((JsonObject)item.Content)["Sample"]!["Text"]!["Text"] = text;
            await items.PublishAsync(item);
        });

        Assert.Equal<IEnumerable<string?>>([text, text], await AskTwiceAsync(host));
    }

    [RecordedFact]
    public async Task Text_that_was_stored_with_escapes_is_answered_without_them()
    {
        await using var host = await StartAsync();
        await host.InScopeAsync(async services =>
        {
            await using var connection = await services.GetRequiredService<ISession>().CreateConnectionAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """UPDATE "Document" SET "Content" = replace("Content", '"text 1"', '"t\u0065xt \u0031"')""";
            Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
        });
        await host.RestartAsync();

        Assert.Equal<IEnumerable<string?>>(["text 1", "text 1"], await AskTwiceAsync(host));
        Assert.DoesNotContain("\\u", await AskAsync(host), StringComparison.Ordinal);
    }

    private static Task<CmsHost> StartAsync() => CmsHost.StartAsync(File.ReadAllText(RecordedFiles.Recipe));

    /// <summary>What the library answers, and what a plan does.</summary>
    private static async Task<string?[]> AskTwiceAsync(CmsHost host) => [Text(await AskAsync(host)), Text(await AskAsync(host))];

    private static async Task<string> AskAsync(CmsHost host)
    {
        using var response = await host.Client.PostAsJsonAsync("/api/graphql", new { query = Question });
        return await response.Content.ReadAsStringAsync();
    }

    private static string? Text(string answer) => (string?)JsonNode.Parse(answer)!["data"]!["sample"]![0]!["text"];
}
