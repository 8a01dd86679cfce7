using System.Text.Json;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Title.Models;
using YesSql;

namespace Grove.Content.Tests.Items;

/// <summary>Items that sessions read share the JSON that is held in memory; whoever changes an item changes it for no other reader.</summary>
public sealed class HeldItemTests
{
    public static TheoryData<string> Ways { get; } = ["part applied", "part altered", "part's JSON", "field's JSON", "field applied", "item's JSON", "part removed", "part welded", "item merged"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_change_of_an_item_is_seen_in_the_item_and_by_no_other_reader(string way)
    {
        await using var host = await StartAsync();
        var untouched = await ReadAsync(host, item => Json(item));

        var changed = await ReadAsync(host, item =>
        {
            var title = item.Get<TitlePart>(nameof(TitlePart));
            Change(item, way);
            var json = Json(item);
            // What was read before is the item's own, unless other JSON was put in its place.
            Assert.Equal(item.Has(nameof(TitlePart)) && way != "item merged" ? (string?)item.Content.TitlePart.Title : "First", (string?)title.Content.Title);
            return json;
        });

        Assert.NotEqual(untouched, changed);
        Assert.Equal(untouched, await ReadAsync(host, item => Json(item)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_change_of_an_item_that_was_read_from_memory_is_stored(string way)
    {
        await using var host = await StartAsync();
        var changed = "";
        await ReadAsync(host, item => item.DisplayText);

        await host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var item = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == "note1").FirstOrDefaultAsync();
            Change(item, way);
            changed = Json(item);
            await session.SaveAsync(item);
        });

        Assert.Equal(changed, await ReadAsync(host, item => Json(item)));
    }

    private static string Json(ContentItem item) => JsonSerializer.Serialize(item, JOptions.Default);

    private static void Change(ContentItem item, string way)
    {
        var note = item.Get<ContentPart>("Note");
        var text = note.Get<TextField>("Text");

        switch (way)
        {
            case "part applied":
                var title = item.Get<TitlePart>(nameof(TitlePart));
                title.Title = "Changed";
                title.Apply();
                break;
            case "part altered":
                item.Alter<TitlePart>(part => part.Title = "Changed");
                break;
            case "part's JSON":
                note.Content.More = "Changed";
                break;
            case "field's JSON":
                text.Content.Text = "Changed";
                break;
            case "field applied":
                text.Text = "Changed";
                note.Apply("Text", text);
                break;
            case "item's JSON":
                item.Content.TitlePart.Title = "Changed";
                break;
            case "part removed":
                item.Remove<TitlePart>();
                break;
            case "part welded":
                item.Weld(new OtherPart { Word = "Changed" });
                break;
            case "item merged":
                item.Merge(new { TitlePart = new { Title = "Changed" } });
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(way), way, "No such way.");
        }
    }

    private static Task<T> ReadAsync<T>(CmsHost host, Func<ContentItem, T> read) => host.InScopeAsync(async services
        => read(await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == "note1").FirstOrDefaultAsync()));

    private static Task<CmsHost> StartAsync() => CmsHost.StartAsync(NoteRecipe.With("""
        {
          "ContentItemId": "note1", "ContentItemVersionId": "note1v", "ContentType": "Note", "DisplayText": "First", "Latest": true, "Published": true,
          "TitlePart": { "Title": "First" }, "Note": { "Text": { "Text": "Words" } }
        }
        """));

    private sealed class OtherPart : ContentPart
    {
        public string? Word { get; set; }
    }
}
