using CansCms.Articles.Models;
using CansCms.Content.Handlers;
using Microsoft.Extensions.Localization;

namespace CansCms.Articles.Handlers;

/// <summary>Checks the quotes in every bag.</summary>
public sealed class QuoteHandler(IStringLocalizer<QuoteHandler> S) : ContainedPartHandler<Quote>
{
    protected override void Validate(Quote quote, int number, Action<string> fail)
    {
        MustHaveWords(quote, number, fail);
        MustNameItsSpeaker(quote, number, fail);
    }

    private void MustHaveWords(Quote quote, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(quote.Text?.Text))
        {
            fail(S["Quote {0}: write what was said.", number]);
        }
    }

    private void MustNameItsSpeaker(Quote quote, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(quote.Speaker?.Text))
        {
            fail(S["Quote {0}: name the speaker.", number]);
        }
    }
}
