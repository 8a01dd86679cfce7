using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using OrchardCore.Menu.Models;

namespace Grove.OrchardCore.Tests.Content;

/// <summary>An item that is held for all is read into its classes once; whoever is lent it has objects of its own.</summary>
public sealed class LentItemTests
{
    private static readonly ContentItem _held = Parse("""
        {
          "ContentItemId": "held", "ContentType": "Any", "Latest": true, "Published": true,
          "BagPart": { "ContentItems": [ { "ContentItemId": "inner", "ContentType": "Inner", "WordPart": { "Words": ["a", "b"] } } ] },
          "ContentMenuItemPart": { "SelectedContentItem": { "ContentItemIds": ["one"] } },
          "WordPart": { "Words": ["a", "b"], "Kind": { "Text": "kind" }, "Count": 3, "Lines": [{ "Text": "first" }], "Unknown": 7 },
          "OpenPart": { "Named": "k", "More": { "x": 1 } },
          "ShelfPart": { "Shelves": { "top": "full" } }
        }
        """);

    [Fact]
    public void Each_reader_has_parts_with_the_values_of_the_JSON()
    {
        for (var reader = 0; reader < 3; reader++)
        {
            var part = _held.Lend().GetOrCreate<WordPart>();

            Assert.Equal(["a", "b"], part.Words);
            Assert.Equal("kind", part.Kind.Text);
            Assert.Equal(3, part.Count);
            Assert.Equal("first", Assert.Single(part.Lines).Text);
            Assert.Equal("unset", part.WithDefault);
            Assert.Equal(7, (int)part.Content.Unknown);
        }
    }

    [Fact]
    public void What_one_reader_changes_no_other_one_sees()
    {
        var lent = _held.Lend();
        var part = lent.GetOrCreate<WordPart>();
        part.Words[0] = "changed";
        part.Kind.Text = "changed";
        part.Lines[0].Text = "changed";
        part.Lines.Add(new() { Text = "added" });
        lent.Apply(part);

        var bag = lent.GetOrCreate<BagPart>();
        bag.ContentItems[0].Alter<WordPart>(inner => inner.Words = ["changed"]);
        bag.ContentItems.Clear();

        lent.GetOrCreate<ContentMenuItemPart>().Get<ContentPickerField>("SelectedContentItem").ContentItemIds[0] = "changed";

        var other = _held.Lend();
        Assert.Equal(["a", "b"], other.GetOrCreate<WordPart>().Words);
        Assert.Equal("kind", other.GetOrCreate<WordPart>().Kind.Text);
        Assert.Equal("first", Assert.Single(other.GetOrCreate<WordPart>().Lines).Text);
        Assert.Equal(["a", "b"], Assert.Single(other.GetOrCreate<BagPart>().ContentItems).GetOrCreate<WordPart>().Words);
        Assert.Equal(["one"], other.GetOrCreate<ContentMenuItemPart>().Get<ContentPickerField>("SelectedContentItem").ContentItemIds);
    }

    [Fact]
    public void A_reader_sees_his_own_changes_in_what_he_reads_later()
    {
        var lent = _held.Lend();
        lent.Content.WordPart.Words = new JsonArray("mine");
        lent.Content.ContentMenuItemPart.SelectedContentItem.ContentItemIds = new JsonArray("mine");

        Assert.Equal(["mine"], lent.GetOrCreate<WordPart>().Words);
        Assert.Equal(["mine"], lent.GetOrCreate<ContentMenuItemPart>().Get<ContentPickerField>("SelectedContentItem").ContentItemIds);
    }

    [Fact]
    public void A_changed_inner_item_is_stored_with_the_part_that_has_it()
    {
        var lent = _held.Lend();
        var bag = lent.GetOrCreate<BagPart>();
        bag.ContentItems[0].Alter<WordPart>(inner => inner.Words = ["changed"]);
        lent.Apply(bag);

        var stored = JsonSerializer.SerializeToNode(lent, JOptions.Default)!;
        Assert.Equal("""["changed"]""", stored["BagPart"]!["ContentItems"]![0]!["WordPart"]!["Words"]!.ToJsonString());
    }

    [Fact]
    public void An_item_that_was_read_of_is_stored_as_it_was()
    {
        var lent = _held.Lend();
        lent.GetOrCreate<BagPart>();
        lent.GetOrCreate<WordPart>();

        Assert.Equal(JsonSerializer.Serialize(_held, JOptions.Default), JsonSerializer.Serialize(lent, JOptions.Default));
    }

    [Fact]
    public void A_class_that_takes_more_than_its_properties_is_read_whole_for_each_reader()
    {
        for (var reader = 0; reader < 2; reader++)
        {
            var lent = _held.Lend();

            Assert.Equal("""{"x":1}""", lent.GetOrCreate<OpenPart>().Rest["More"].GetRawText());
            Assert.Equal("full", lent.GetOrCreate<ShelfPart>().Shelves["top"]);
            lent.GetOrCreate<ShelfPart>().Shelves["top"] = "empty";
        }
    }

    [Fact]
    public void An_element_is_read_as_each_class_that_is_asked_for()
    {
        var lent = _held.Lend();

        Assert.Equal(3, lent.Get<WordPart>("WordPart").Count);
        Assert.Equal(3, lent.Get<CountPart>("WordPart").Count);
        Assert.Equal(3, _held.Lend().Get<CountPart>("WordPart").Count);
    }

    private static ContentItem Parse(string json) => JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;

    private sealed class WordPart : ContentPart
    {
        public string[] Words { get; set; } = [];

        public TextField Kind { get; set; } = new();

        public int? Count { get; set; }

        public IList<Line> Lines { get; set; } = [];

        public string WithDefault { get; set; } = "unset";
    }

    private sealed class Line
    {
        public string Text { get; set; } = "";
    }

    private sealed class CountPart : ContentPart
    {
        public int Count { get; set; }
    }

    private sealed class OpenPart : ContentPart
    {
        public string Named { get; set; } = "";

        [JsonExtensionData]
        public Dictionary<string, JsonElement> Rest { get; set; } = [];
    }

    private sealed class ShelfPart : ContentPart
    {
        public Dictionary<string, string> Shelves { get; set; } = [];
    }
}
