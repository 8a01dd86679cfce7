using CansCms.Content.Models;
using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace CansCms.Countries.Handlers;

/// <summary>Checks the key figures in every bag: items in a bag are not validated on their own.</summary>
public sealed class KeyFigureHandler(IStringLocalizer<KeyFigureHandler> S) : ContentPartHandler<BagPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var (index, item) in part.ContentItems.Index())
        {
            if (item.ContentType == nameof(KeyFigure))
            {
                Validate(context, item.GetOrCreate<KeyFigure>(), index + 1);
            }
        }

        return Task.CompletedTask;
    }

    private void Validate(ValidateContentPartContext context, KeyFigure figure, int number)
    {
        MustSayWhatIsCounted(context, figure, number);
        MustHaveAValue(context, figure, number);
        MustNameItsYear(context, figure, number);
        MustNameItsSource(context, figure, number);
        MustLinkToTheWeb(context, figure, number);
    }

    private void MustSayWhatIsCounted(ValidateContentPartContext context, KeyFigure figure, int number)
    {
        if (string.IsNullOrWhiteSpace(figure.Label?.Text))
        {
            context.Fail(S["Key figure {0}: say what is counted.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustHaveAValue(ValidateContentPartContext context, KeyFigure figure, int number)
    {
        if (figure.Value?.Value is null)
        {
            context.Fail(S["Key figure {0}: give the value.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustNameItsYear(ValidateContentPartContext context, KeyFigure figure, int number)
    {
        if (figure.Year?.Value is not { } year || !Year.IsValid(year))
        {
            context.Fail(S["Key figure {0}: the year must be a whole number from {1} to {2}.", number, Year.Earliest, Year.Latest], nameof(BagPart.ContentItems));
        }
    }

    private void MustNameItsSource(ValidateContentPartContext context, KeyFigure figure, int number)
    {
        if (string.IsNullOrWhiteSpace(figure.Source?.Text))
        {
            context.Fail(S["Key figure {0}: name the source. A figure is not published without it.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustLinkToTheWeb(ValidateContentPartContext context, KeyFigure figure, int number)
    {
        if (!WebAddress.IsEmptyOrValid(figure.Source?.Url))
        {
            context.Fail(S["Key figure {0}: the address of the source must start with http:// or https://.", number], nameof(BagPart.ContentItems));
        }
    }
}
