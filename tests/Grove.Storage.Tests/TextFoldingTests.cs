using Grove.Storage.Databases;

namespace Grove.Storage.Tests;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Тәжікстан", "тәжік", true)]
    [InlineData("ТӘЖІКСТАН", "тәжік", true)]
    [InlineData("тәжікстан", "тәжік", true)]
    [InlineData("Ⓐ and Ⅻ", "ⓐ and ⅻ", true)]
    [InlineData("ǅungla", "ǆungla", true)]
    [InlineData("𐐀", "𐐨", true)]
    [InlineData("Tajik", "тәжік", false)]
    [InlineData("", "a", false)]
    [InlineData(null, "a", false)]
    public void A_text_contains_another_whatever_its_letter_case(string? text, string folded, bool expected) => Assert.Equal(expected, TextFolding.Contains(text, folded));

    [Fact]
    public void No_character_that_folding_changes_is_taken_for_folded()
        => Assert.All(
            Enumerable.Range(0, char.MaxValue + 1).Select(code => ((char)code).ToString()).Where(text => TextFolding.Fold(text) != text),
            text => Assert.True(TextFolding.Contains(text, TextFolding.Fold(text)), $"U+{(int)text[0]:X4}"));
}
