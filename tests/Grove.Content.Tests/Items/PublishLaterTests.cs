using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Tests.Items;

/// <summary>Drafts are published at a time that an editor has set, with nobody at work.</summary>
public sealed class PublishLaterTests
{
    // The host's clock stands at 08:00.
    private const string Recipe = """
        {
          "name": "Test", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.PublishLater" ] },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} } ] } ] },
            { "name": "content", "data": [
              { "ContentItemId": "soon", "ContentItemVersionId": "vsoon", "ContentType": "Note", "DisplayText": "Soon", "Latest": true, "Published": false, "PublishLaterPart": { "ScheduledPublishUtc": "2026-06-20T08:02:00Z" } },
              { "ContentItemId": "next-year", "ContentItemVersionId": "vnext", "ContentType": "Note", "DisplayText": "Next year", "Latest": true, "Published": false, "PublishLaterPart": { "ScheduledPublishUtc": "2027-06-20T08:00:00Z" } }
            ] }
          ]
        }
        """;

    [Fact]
    public async Task A_draft_is_published_when_its_time_has_come_and_no_other()
    {
        using var published = new SemaphoreSlim(0);
        await using var host = await CmsHost.StartAsync(Recipe, options => options.WithServices(services => services.AddSingleton<IContentHandler>(new Handler(published))));
        Assert.False(await IsPublishedAsync(host, "soon"));

        // The runner may miss a minute that passes before it waits for one.
        for (var minute = 0; minute < 200 && !await IsPublishedAsync(host, "soon"); minute++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(1));
            await published.WaitAsync(TimeSpan.FromMilliseconds(100));
        }

        Assert.True(await IsPublishedAsync(host, "soon"));
        Assert.False(await IsPublishedAsync(host, "next-year"));
    }

    private static Task<bool> IsPublishedAsync(CmsHost host, string id)
        => host.InScopeAsync(async services => await services.GetRequiredService<IContentManager>().GetAsync(id) is not null);

    private sealed class Handler(SemaphoreSlim published) : ContentHandlerBase
    {
        public override Task PublishedAsync(PublishContentContext context)
        {
            published.Release();
            return Task.CompletedTask;
        }
    }
}
