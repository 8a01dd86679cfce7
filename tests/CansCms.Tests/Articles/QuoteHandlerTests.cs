using CansCms.Articles.Handlers;
using CansCms.Articles.Models;
using CansCms.Tests.Validation;
using OrchardCore.ContentFields.Fields;

namespace CansCms.Tests.Articles;

public sealed class QuoteHandlerTests
{
    [Fact]
    public async Task A_quote_has_words_and_a_speaker()
        => Assert.Empty(await ErrorsAsync("Words.", "Allan Leas"));

    [Fact]
    public async Task A_quote_without_words_is_refused()
        => Assert.Equal("Rows.ContentItems: Quote 1: write what was said.", Assert.Single(await ErrorsAsync(" ", "Allan Leas")));

    [Fact]
    public async Task A_quote_without_a_speaker_is_refused()
        => Assert.Equal("Rows.ContentItems: Quote 1: name the speaker.", Assert.Single(await ErrorsAsync("Words.", null)));

    private static Task<string[]> ErrorsAsync(string? text, string? speaker)
        => Rules.ErrorsInBagAsync(
            new QuoteHandler(new SourceLocalizer<QuoteHandler>()),
            new Quote { Text = new TextField { Text = text }, Speaker = new TextField { Text = speaker } });
}
