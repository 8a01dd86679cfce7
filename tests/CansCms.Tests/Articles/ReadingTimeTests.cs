using CansCms.Articles.Models;

namespace CansCms.Tests.Articles;

public sealed class ReadingTimeTests
{
    [Theory]
    [InlineData("en", 228, 1)]
    [InlineData("en", 229, 2)]
    [InlineData("ru", 228, 2)]
    [InlineData("kk", 167, 2)]
    [InlineData("ru-KZ", 184, 1)]
    [InlineData("de", 228, 1)]
    [InlineData("en", 0, 0)]
    public void The_time_follows_from_the_words_and_the_language(string culture, int words, int minutes)
        => Assert.Equal(minutes, ReadingTime.InMinutes($"<p class=\"lead\">{string.Join(' ', Enumerable.Repeat("сөз", words))}</p>", culture));

    [Fact]
    public void Tags_are_not_words_and_a_hyphen_or_an_apostrophe_does_not_part_one()
        => Assert.Equal(1, ReadingTime.InMinutes(string.Concat(Enumerable.Repeat("<b>mid-point</b> <i>UNHCR’s</i> ", 114)), "en"));

    [Fact]
    public void No_text_takes_no_time() => Assert.Equal(0, ReadingTime.InMinutes(null, null));
}
