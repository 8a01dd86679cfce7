using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grove.Testing;

namespace CansCms.Tests.Running;

/// <summary>Asks a running site as a front end does.</summary>
internal static class Queries
{
    /// <summary>The data of the answer; an answer with errors is a failure of the test.</summary>
    public static async Task<JsonNode> AskAsync(this CmsHost host, string query, object? variables = null)
    {
        using var response = await host.Client.PostAsync("/api/graphql", JsonContent.Create(new { query, variables }));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());

        return answer["data"]!;
    }
}
