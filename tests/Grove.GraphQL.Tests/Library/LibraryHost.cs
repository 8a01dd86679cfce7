using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grove.Storage.Diagnostics;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;

namespace Grove.GraphQL.Tests.Library;

/// <summary>A library that is asked as a visitor asks, and counts the statements of each answer.</summary>
internal sealed class LibraryHost : IAsyncDisposable
{
    private CmsHost _host = null!;

    /// <summary>The SQL statements of the last answer.</summary>
    public IReadOnlyList<string> Statements { get; private set; } = [];

    public CmsHost Host => _host;

    public static async Task<LibraryHost> StartAsync(int books, Action<CmsHostOptions>? configure = null)
    {
        var library = new LibraryHost();
        library._host = await CmsHost.StartAsync(LibraryRecipe.With(books), options =>
        {
            options.WithMiddleware(library.Count);
            configure?.Invoke(options);
        });
        return library;
    }

    /// <summary>The status and the answer.</summary>
    public Task<(int Status, JsonNode Answer)> AskAsync(string query) => SendAsync(JsonContent.Create(new { query }));

    public async Task<(int Status, JsonNode Answer)> SendAsync(HttpContent body)
    {
        using var response = await _host.Client.PostAsync("/api/graphql", body);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private void Count(IApplicationBuilder app) => app.Use(async (_, next) =>
    {
        using var recorder = SqlStatements.Record();
        await next();
        Statements = recorder.Statements;
    });
}
