using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grove.Storage.Diagnostics;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Running;

/// <summary>A small site of stories in several languages, and how many SQL statements each of its answers took.</summary>
internal sealed class StorySite : IAsyncDisposable
{
    private CmsHost _host = null!;

    /// <summary>The SQL statements of the last request.</summary>
    public IReadOnlyList<string> Statements { get; private set; } = [];

    public CmsHost Host => _host;

    public static async Task<StorySite> StartAsync(JsonObject recipe)
    {
        var site = new StorySite();
        site._host = await Cans.StartAsync(recipe.ToJsonString(), options => options
            // What is held in memory costs no statement.
            .With("OrchardCore:Grove_HeldContent:Megabytes", "0")
            .WithMiddleware(site.Count));
        return site;
    }

    public static Task<StorySite> StartAsync(params Story[] stories) => StartAsync(StoryRecipe.With(stories));

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonNode> AskAsync(string query)
    {
        var answer = await AnswerAsync(query);
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!;
    }

    public async Task<JsonNode> AnswerAsync(string query)
    {
        using var response = await _host.Client.PostAsync("/api/graphql", JsonContent.Create(new { query }));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The published version, or a new draft of it, changed and published.</summary>
    public Task PublishAsync(string id, Action<ContentItem> change) => ContentAsync(async content =>
    {
        var draft = await content.GetAsync(id, VersionOptions.DraftRequired);
        change(draft);
        await content.UpdateAsync(draft);
        await content.PublishAsync(draft);
    });

    public Task ContentAsync(Func<IContentManager, Task> work) => _host.InScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private void Count(IApplicationBuilder app) => app.Use(async (_, next) =>
    {
        using var recorder = SqlStatements.Record();
        await next();
        Statements = recorder.Statements;
    });
}
