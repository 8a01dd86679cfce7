using CansCms.Content.Handlers;
using CansCms.Tests.Validation;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;

namespace CansCms.Tests.Content;

public sealed class LocalizationSetHandlerTests
{
    private static readonly LocalizedContentItemIndex s_other = new() { ContentItemId = "other", LocalizationSet = "set", Culture = "kk", Published = true };

    [Fact]
    public async Task A_second_item_of_a_culture_in_a_set_is_refused_at_the_culture()
        => Assert.Equal(
            "LocalizationPart.Culture: There is a translation into 'kk' already, the item other. Edit that one, or choose another language.",
            Assert.Single(await ErrorsAsync("set", "kk", s_other)));

    [Fact]
    public async Task The_only_item_of_its_culture_is_accepted()
        => Assert.Empty(await ErrorsAsync("set", "kk"));

    [Theory]
    [InlineData(null, "kk")]
    [InlineData("set", null)]
    public async Task An_item_without_set_or_culture_is_in_no_set(string? set, string? culture)
        => Assert.Empty(await ErrorsAsync(set, culture, s_other));

    private static Task<string[]> ErrorsAsync(string? set, string? culture, params LocalizedContentItemIndex[] rows)
        => Rules.ErrorsAsync(
            new LocalizationSetHandler(Rows.Of(rows), new SourceLocalizer<LocalizationSetHandler>()),
            new LocalizationPart { LocalizationSet = set, Culture = culture });
}
