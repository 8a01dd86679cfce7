using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CansCms.Tests.Localization;

/// <summary>What is at an address, however it is written.</summary>
public sealed class ContentByPathTests
{
    private static readonly Story[] _stories =
    [
        new("law", "en"), new("law", "ru"),
        new("заң", "kk") { Path = "kk/заң" },
        new("home", "en") { Path = "en" },
        new("plan", "en") { IsPublished = false },
    ];

    [Theory]
    [InlineData("en/law", "law-en")]
    [InlineData("/en/law/", "law-en")]
    [InlineData("EN/Law", "law-en")]
    [InlineData("en/law?page=2", "law-en")]
    [InlineData("en/law/?page=2#top", "law-en")]
    [InlineData("en/law#top?", "law-en")]
    [InlineData("en/%6Caw", "law-en")]
    [InlineData("kk/заң", "заң-kk")]
    [InlineData("kk/%D0%B7%D0%B0%D2%A3", "заң-kk")]
    [InlineData("KK/ЗАҢ", "заң-kk")]
    [InlineData("en", "home-en")]
    [InlineData("/en/", "home-en")]
    public async Task An_item_is_found_however_its_address_is_written(string path, string expected)
    {
        await using var site = await StorySite.StartAsync(_stories);

        Assert.Equal(expected, await FindAsync(site, path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("?page=2")]
    [InlineData("xx/law")]
    [InlineData("xx")]
    [InlineData("law")]
    [InlineData("en/law/more")]
    [InlineData("en/la_")]
    [InlineData("en/%zz")]
    [InlineData("en/law%00")]
    [InlineData("en/plan")]
    [InlineData("en//law")]
    public async Task Where_nothing_is_published_nothing_is_found_and_nothing_stands_in(string path)
    {
        await using var site = await StorySite.StartAsync(_stories);

        Assert.Null(await FindAsync(site, path));
        Assert.Null(await FindAsync(site, path, fallback: true));
    }

    [Fact]
    public async Task Another_language_stands_in_where_that_is_asked_for()
    {
        await using var site = await StorySite.StartAsync(_stories);

        Assert.Null(await FindAsync(site, "kk/law"));
        Assert.Equal("law-ru", await FindAsync(site, "kk/law?page=2", fallback: true));
    }

    [Fact]
    public async Task A_draft_is_never_found_neither_at_its_new_path_nor_with_its_new_title()
    {
        await using var site = await StorySite.StartAsync(_stories);
        await site.ContentAsync(async content =>
        {
            var draft = await content.GetAsync("law-en", VersionOptions.DraftRequired);
            draft.Alter<AutoroutePart>(part => part.Path = "en/draft");
            draft.Alter<TitlePart>(part => part.Title = "Draft");
            await content.UpdateAsync(draft);
        });

        Assert.Null(await FindAsync(site, "en/draft"));
        Assert.Equal("law in en", (string?)(await site.AskAsync("""{ contentByPath(path: "en/law") { item { displayText } } }"""))["contentByPath"]!["item"]!["displayText"]);
    }

    [Fact]
    public async Task An_unpublished_item_is_found_neither_at_its_path_nor_at_a_former_one()
    {
        await using var site = await StorySite.StartAsync(_stories);
        await site.PublishAsync("law-en", item => item.Alter<AutoroutePart>(part => part.Path = "en/laws"));
        Assert.Equal("law-en", await FindAsync(site, "en/laws"));
        Assert.Equal("law-en", await FindAsync(site, "/EN/law/?page=2"));

        await site.ContentAsync(async content => await content.UnpublishAsync(await content.GetAsync("law-en")));

        Assert.Null(await FindAsync(site, "en/laws"));
        Assert.Null(await FindAsync(site, "en/law"));
    }

    [Fact]
    public async Task A_new_item_at_a_former_path_comes_before_the_one_that_was_there()
    {
        await using var site = await StorySite.StartAsync([.. _stories, new("new", "en")]);
        await site.PublishAsync("law-en", item => item.Alter<AutoroutePart>(part => part.Path = "en/laws"));
        await site.PublishAsync("new-en", item => item.Alter<AutoroutePart>(part => part.Path = "en/law"));

        Assert.Equal("new-en", await FindAsync(site, "en/law"));
    }

    private static async Task<string?> FindAsync(StorySite site, string path, bool fallback = false)
    {
        var answer = await site.AskAsync($$"""{ contentByPath(path: {{JsonValue.Create(path).ToJsonString()}}, fallback: {{(fallback ? "true" : "false")}}) { item { contentItemId } } }""");
        return (string?)answer["contentByPath"]?["item"]?["contentItemId"];
    }
}
