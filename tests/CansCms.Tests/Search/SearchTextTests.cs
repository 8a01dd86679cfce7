using System.Text.Json;
using CansCms.Search.Services;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("The Law, the LAW!", " the law")]
    [InlineData("Азаматтықсыздық — 2019/31", " азаматтықсыздық 2019 31")]
    [InlineData("100%_", " 100")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Words_are_small_and_there_once(string? text, string expected) => Assert.Equal(expected, SearchText.WordsOf(text));

    [Fact]
    public void An_item_has_the_words_of_its_title_fields_html_and_bags_but_not_of_codes_and_places()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(
            """
            {
              "ContentItemId": "idword", "ContentType": "typeword", "DisplayText": "Title",
              "ArticlePart": { "Kind": { "Text": "NewsStory" }, "Lead": { "Text": "Lead" }, "Topics": { "TermContentItemIds": ["termword"] } },
              "HtmlBodyPart": { "Html": "<p class=\"attribute\">Bo<b>dy</b> &amp; soul</p>" },
              "AutoroutePart": { "Path": "en/pathword" }, "LocalizationPart": { "Culture": "en" },
              "Quotes": { "ContentItems": [ { "ContentType": "Quote", "Quote": { "Speaker": { "Text": "Yelena" } } } ] }
            }
            """,
            JOptions.Default)!;

        Assert.Equal(" title lead bo dy soul yelena", SearchText.WordsOf(item));
    }

    [Fact]
    public void A_very_long_text_is_cut()
        => Assert.InRange(SearchText.WordsOf(string.Join(' ', Enumerable.Range(0, 100_000))).Length, SearchText.Most, SearchText.Most + 10);

    [Fact]
    public void No_more_than_six_words_are_looked_for()
        => Assert.Equal([" a", " b", " c", " d", " e", " f"], SearchText.WordsToFind("a B, c! a d e f g"));
}
