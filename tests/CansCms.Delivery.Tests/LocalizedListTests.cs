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
    public async Task It_is_made_anew_when_something_in_these_languages_changes_and_kept_when_another_type_does(string culture, string changed, bool isFromCache)
    {
        await using var site = await Site.StartAsync();
        var query = $$"""{ article_localized(culture: "{{culture}}") { totalCount items { servedCulture item { displayText } } } }""";
        await site.AskAsync(query);
        Assert.True((await site.AskAsync(query)).IsFromCache);

        await site.EditAsync(content => content.RetitleAsync(changed, "Changed"));

        Assert.Equal(isFromCache, (await site.AskAsync(query)).IsFromCache);
    }
}
