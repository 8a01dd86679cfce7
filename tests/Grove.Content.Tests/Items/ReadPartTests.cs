using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Grove.Content.Tests.Items;

/// <summary>A part of an item that is held in memory is read from its JSON once; each reader has one of its own all the same.</summary>
public sealed class ReadPartTests
{
    [Fact]
    public async Task What_a_reader_sets_in_a_part_no_other_reader_sees()
    {
        await using var host = await StartAsync();

        var first = await ReadAsync<ListedPart>(host, "Listed", part =>
        {
            part.Word = part.Words[0] = part.More[0] = part.Text.Text = "Changed";
            part.More.Add("Added");
        });
        var second = await ReadAsync<ListedPart>(host, "Listed");

        Assert.NotSame(first, second);
        Assert.Equal(("One", "Two", "Three", "Four"), (second.Word, Assert.Single(second.Words), Assert.Single(second.More), second.Text.Text));
        Assert.Equal(Lamp.On, second.Lamp);
    }

    [Fact]
    public async Task A_part_whose_values_cannot_all_be_copied_is_read_anew()
    {
        await using var host = await StartAsync();

        var first = await ReadAsync<MappedPart>(host, "Mapped", part => part.Map["key"] = "Changed");
        var second = await ReadAsync<MappedPart>(host, "Mapped");

        Assert.NotSame(first, second);
        Assert.Equal("Value", second.Map["key"]);
    }

    [Fact]
    public async Task A_part_knows_the_item_that_its_reader_has()
    {
        await using var host = await StartAsync();
        await ReadAsync<ListedPart>(host, "Listed");

        var part = await ReadAsync<ListedPart>(host, "Listed");

        Assert.Same(part, part.ContentItem.Get<ListedPart>("Listed"));
        Assert.Equal("Two", (string?)part.Content.Words[0]);
    }

    [Fact]
    public async Task A_part_that_is_read_after_a_change_of_the_item_has_the_change()
    {
        await using var host = await StartAsync();
        await ReadAsync<ListedPart>(host, "Listed");

        var word = await ReadAsync(host, item =>
        {
            item.Content.Listed.Word = "Changed";
            return item.Get<ListedPart>("Listed").Word;
        });

        Assert.Equal("Changed", word);
        Assert.Equal("One", (await ReadAsync<ListedPart>(host, "Listed")).Word);
    }

    private static Task<TPart> ReadAsync<TPart>(CmsHost host, string name, Action<TPart>? change = null) where TPart : ContentPart
        => ReadAsync(host, item =>
        {
            var part = item.Get<TPart>(name);
            change?.Invoke(part);
            return part;
        });

    private static Task<T> ReadAsync<T>(CmsHost host, Func<ContentItem, T> read) => host.InScopeAsync(async services
        => read(await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == "note1").FirstOrDefaultAsync()));

    private static async Task<CmsHost> StartAsync()
    {
        var host = await CmsHost.StartAsync(NoteRecipe.With("""
            { "ContentItemId": "note1", "ContentItemVersionId": "note1v", "ContentType": "Note", "DisplayText": "First", "Latest": true, "Published": true }
            """));

        await host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var item = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == "note1").FirstOrDefaultAsync();
            item.Weld("Listed", new ListedPart { Word = "One", Words = ["Two"], More = ["Three"], Text = new() { Text = "Four" }, Lamp = Lamp.On });
            item.Weld("Mapped", new MappedPart { Map = new() { ["key"] = "Value" } });
            await session.SaveAsync(item);
        });

        return host;
    }

    private enum Lamp
    {
        Off,
        On,
    }

    private sealed class ListedPart : ContentPart
    {
        public string? Word { get; set; }

        public string[] Words { get; set; } = [];

        public List<string> More { get; set; } = [];

        public TextField Text { get; set; } = new();

        public Lamp Lamp { get; set; }
    }

    private sealed class MappedPart : ContentPart
    {
        public Dictionary<string, string> Map { get; set; } = [];
    }
}
