using CansCms.Delivery.Tests.Running;

namespace CansCms.Delivery.Tests;

/// <summary>A list in a language is made of the items in that language and in those that stand in for it.</summary>
public sealed class LocalizedListTests
{
    [Theory]
    [InlineData("kk", "one-kk", false)]
    [InlineData("kk", "two-en", false)]
    [InlineData("en", "two-en", false)]
    [InlineData("kk", "kz-en", true)]
    [InlineData("en", "one-kk", true)]
    public async Task It_is_made_anew_when_something_in_these_languages_changes_and_kept_when_another_language_or_type_does(string culture, string changed, bool isFromCache)
    {
        await using var site = await Site.StartAsync();
        var query = $$"""{ article_localized(culture: "{{culture}}") { totalCount items { servedCulture item { displayText } } } }""";
        await site.AskAsync(query);
        Assert.True((await site.AskAsync(query)).IsFromCache);

        await site.EditAsync(content => content.RetitleAsync(changed, "Changed"));

        Assert.Equal(isFromCache, (await site.AskAsync(query)).IsFromCache);
    }

    [Fact]
    public async Task It_is_kept_when_something_changes_that_its_filter_leaves_out_before_and_after()
    {
        await using var site = await Site.StartAsync();
        const string Query = """{ article_localized(culture: "kk", where: { displayText: "No article is called so" }) { totalCount } }""";
        await site.AskAsync(Query);

        await site.EditAsync(content => content.RetitleAsync("one-kk", "Changed"));
        Assert.True((await site.AskAsync(Query)).IsFromCache);

        await site.EditAsync(content => content.RetitleAsync("one-kk", "No article is called so"));
        Assert.False((await site.AskAsync(Query)).IsFromCache);
    }

    [Fact]
    public async Task It_does_not_narrow_another_list_of_its_document()
    {
        await using var site = await Site.StartAsync();
        const string Query = """{ article { displayText } article_localized(culture: "en") { totalCount } }""";
        await site.AskAsync(Query);

        await site.EditAsync(content => content.RetitleAsync("one-kk", "Changed"));

        Assert.False((await site.AskAsync(Query)).IsFromCache);
    }
}
