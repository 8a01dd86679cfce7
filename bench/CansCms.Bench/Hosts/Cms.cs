using System.Net.Http.Json;
using System.Text.Json;

namespace CansCms.Bench.Hosts;

/// <summary>The product as it is built: CansCms.Web.dll in a process of its own.</summary>
internal static class Cms
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static string Folder(string configuration) => Path.Combine(Repository.Root, "src", "CansCms.Web", "bin", "Grove", configuration, "net10.0");

    public static Task BuildAsync(string configuration)
        => ChildProcess.RunAsync("dotnet", ["build", Path.Combine(Repository.Root, "src", "CansCms.Web"), "-c", configuration, "-v", "q", "-nologo", "-p:RunAnalyzers=false"]);

    /// <summary>Starts it on a site that is set up, and waits for its first correct GraphQL answer.</summary>
    public static Task<WebProcess> StartAsync(string configuration, IReadOnlyDictionary<string, string> environment)
        => Start(configuration, environment).AnsweringAsync(AnswersGraphQLAsync, _patience);

    public static WebProcess Start(string configuration, IReadOnlyDictionary<string, string> environment, string? contentRoot = null)
        => WebProcess.Start(Path.Combine(Folder(configuration), "CansCms.Web.dll"), [], environment, contentRoot);

    /// <summary>Whether a list of one article has the article.</summary>
    public static async Task<bool> AnswersGraphQLAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/api/graphql", new { query = Documents.First });
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return answer.RootElement.TryGetProperty("data", out var data) && data.GetProperty("article") is { ValueKind: JsonValueKind.Array } articles && articles.GetArrayLength() == 1;
    }
}
