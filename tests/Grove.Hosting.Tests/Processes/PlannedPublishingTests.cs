using System.Collections.Concurrent;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Hosting.Tests.Processes;

/// <summary>What is due is published by one of the processes.</summary>
public sealed class PlannedPublishingTests
{
    private const int Drafts = 30;

    // The hosts' clocks stand at 08:00.
    private static readonly string _recipe = $$"""
        {
          "name": "Test", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.PublishLater" ] },
            { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} } ] } ] },
            { "name": "content", "data": [ {{string.Join(',', Enumerable.Range(1, Drafts).Select(number => $$"""
              { "ContentItemId": "note{{number}}", "ContentItemVersionId": "version{{number}}", "ContentType": "Note", "DisplayText": "Note", "Latest": true, "Published": false, "PublishLaterPart": { "ScheduledPublishUtc": "2026-06-20T08:00:30Z" } }
              """))}} ] }
          ]
        }
        """;

    [SkippableTheory]
    [MemberData(nameof(TwoHosts.Databases), MemberType = typeof(TwoHosts))]
    public async Task A_draft_that_is_due_is_published_once_whatever_number_of_processes_look_for_it(string database)
    {
        using var published = new BlockingCollection<string>();
        await using var hosts = await TwoHosts.StartAsync(database, Record, Record, _recipe);

        var ids = await Task.Run(() => PassMinutes(hosts, published));

        Assert.Equal(Enumerable.Range(1, Drafts).Select(number => $"note{number}").Order(), ids.Order());

        void Record(CmsHostOptions options) => options.WithServices(services => services.AddSingleton<IContentHandler>(new Handler(published)));
    }

    /// <summary>What is published until nothing more is in a minute. The runner may miss one that passes before it waits for it.</summary>
    private static List<string> PassMinutes(TwoHosts hosts, BlockingCollection<string> published)
    {
        var ids = new List<string>();

        for (var (minute, before) = (0, 0); minute < 200 && (ids.Count == 0 || ids.Count > before); minute++)
        {
            before = ids.Count;
            hosts.One.Time.Advance(TimeSpan.FromMinutes(1));
            hosts.Other.Time.Advance(TimeSpan.FromMinutes(1));

            // No further minute meanwhile, for the lock of the one that is at it would end.
            while (published.TryTake(out var id, TimeSpan.FromMilliseconds(500)))
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private sealed class Handler(BlockingCollection<string> published) : ContentHandlerBase
    {
        public override Task PublishedAsync(PublishContentContext context)
        {
            published.Add(context.ContentItem.ContentItemId);
            return Task.CompletedTask;
        }
    }
}
