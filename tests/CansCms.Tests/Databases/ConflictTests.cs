using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Databases;

/// <summary>Two editors of one item: the second to save is told, and what the first saved stays.</summary>
public sealed class ConflictTests
{
    private const string Item = "countrykz000000000000000en";

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task An_editor_whose_item_was_changed_meanwhile_is_answered_with_409_and_overwrites_nothing(string database)
    {
        await using var sites = DatabaseSites.On(database);
        CmsHost? host = null;
        await using var started = host = await sites.StartAsync(options => options.WithMiddleware(app => app.Map("/test-edit", edit => edit.Run(async context =>
        {
            var content = context.RequestServices.GetRequiredService<IContentManager>();
            var mine = await content.GetAsync(Item, VersionOptions.Latest);

            // Another editor, in another request, is faster.
            await host!.InScopeAsync(services => RenameAsync(services, "Theirs"));

            mine.DisplayText = "Mine";
            await content.UpdateAsync(mine);
            await context.Response.WriteAsJsonAsync(new { saved = true });
        }))));

        using var answer = await host.Client.GetAsync("/test-edit");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(409, (int)problem!["status"]!);
        Assert.Contains("Nothing was saved", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal("Theirs", await host.InScopeAsync(async services => (await services.GetRequiredService<IContentManager>().GetAsync(Item, VersionOptions.Latest)).DisplayText));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseSites.All), MemberType = typeof(DatabaseSites))]
    public async Task Of_editors_who_publish_at_once_one_wins_and_the_item_has_one_published_version(string database)
    {
        await using var sites = DatabaseSites.On(database);
        await using var host = await sites.StartAsync();

        var saved = await Task.WhenAll(Enumerable.Range(0, 4).Select(editor => Task.Run(async () =>
        {
            try
            {
                await host.InScopeAsync(async services =>
                {
                    var content = services.GetRequiredService<IContentManager>();
                    var draft = await content.GetAsync(Item, VersionOptions.DraftRequired);
                    draft.DisplayText = $"Editor {editor}";
                    await content.PublishAsync(draft);
                });
                return true;
            }
            catch (YesSql.ConcurrencyException)
            {
                return false;
            }
        })));

        Assert.Contains(true, saved);
        var versions = await host.InScopeAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(Item));
        Assert.Single(versions, version => version.Published);
        Assert.Single(versions, version => version.Latest);
        Assert.Equal(saved.Count(isSaved => isSaved) + 1, versions.Count());
    }

    private static async Task RenameAsync(IServiceProvider services, string name)
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = await content.GetAsync(Item, VersionOptions.Latest);
        item.DisplayText = name;
        await content.UpdateAsync(item);
    }
}
