using System.Net.Http.Json;
using System.Text.Json;

namespace CansCms.Bench.Hosts;

/// <summary>The product in a process of its own: as it is published in Release, or as "dotnet run" builds it in Debug.</summary>
internal static class Cms
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private static readonly string _project = Path.Combine(Repository.Root, "src", "CansCms.Web");

    public static Task BuildAsync(string configuration)
        => ChildProcess.RunAsync(
            "dotnet",
            configuration == "Release"
                ? ["publish", _project, "-c", configuration, "-o", Folder(configuration), "-v", "q", "-nologo", "-p:RunAnalyzers=false"]
                : ["build", _project, "-c", configuration, "-v", "q", "-nologo", "-p:RunAnalyzers=false"]);

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

    private static string Folder(string configuration)
        => configuration == "Release" ? Path.Combine(Repository.Kept, "cms") : Path.Combine(_project, "bin", "Grove", configuration, "net10.0");
}
