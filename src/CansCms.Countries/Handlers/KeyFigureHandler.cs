using CansCms.Content.Handlers;
using CansCms.Content.Models;
using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Countries.Handlers;

/// <summary>Checks the key figures in every bag.</summary>
public sealed class KeyFigureHandler(IStringLocalizer<KeyFigureHandler> S) : ContainedPartHandler<KeyFigure>
{
    protected override void Validate(KeyFigure figure, int number, Action<string> fail)
    {
        MustSayWhatIsCounted(figure, number, fail);
        MustHaveAValue(figure, number, fail);
        MustNameItsYear(figure, number, fail);
        MustNameItsSource(figure, number, fail);
        MustLinkToTheWeb(figure, number, fail);
    }

    private void MustSayWhatIsCounted(KeyFigure figure, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(figure.Label?.Text))
        {
            fail(S["Key figure {0}: say what is counted.", number]);
        }
    }

    private void MustHaveAValue(KeyFigure figure, int number, Action<string> fail)
    {
        if (figure.Value?.Value is null)
        {
            fail(S["Key figure {0}: give the value.", number]);
        }
    }

    private void MustNameItsYear(KeyFigure figure, int number, Action<string> fail)
    {
        if (figure.Year?.Value is not { } year || !Year.IsValid(year))
        {
            fail(S["Key figure {0}: the year must be a whole number from {1} to {2}.", number, Year.Earliest, Year.Latest]);
        }
    }

    private void MustNameItsSource(KeyFigure figure, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(figure.Source?.Text))
        {
            fail(S["Key figure {0}: name the source. A figure is not published without it.", number]);
        }
    }

    private void MustLinkToTheWeb(KeyFigure figure, int number, Action<string> fail)
    {
        if (!WebAddress.IsEmptyOrValid(figure.Source?.Url))
        {
            fail(S["Key figure {0}: the address of the source must start with http:// or https://.", number]);
        }
    }
}
