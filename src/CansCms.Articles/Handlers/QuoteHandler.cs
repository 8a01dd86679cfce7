using CansCms.Articles.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace CansCms.Articles.Handlers;

/// <summary>Checks the quotes in every bag: items in a bag are not validated on their own.</summary>
public sealed class QuoteHandler(IStringLocalizer<QuoteHandler> S) : ContentPartHandler<BagPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var (index, item) in part.ContentItems.Index())
        {
            if (item.ContentType == nameof(Quote))
            {
                var quote = item.GetOrCreate<Quote>();

                MustHaveWords(context, quote, index + 1);
                MustNameItsSpeaker(context, quote, index + 1);
            }
        }

        return Task.CompletedTask;
    }

    private void MustHaveWords(ValidateContentPartContext context, Quote quote, int number)
    {
        if (string.IsNullOrWhiteSpace(quote.Text?.Text))
        {
            context.Fail(S["Quote {0}: write what was said.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustNameItsSpeaker(ValidateContentPartContext context, Quote quote, int number)
    {
        if (string.IsNullOrWhiteSpace(quote.Speaker?.Text))
        {
            context.Fail(S["Quote {0}: name the speaker.", number], nameof(BagPart.ContentItems));
        }
    }
}
