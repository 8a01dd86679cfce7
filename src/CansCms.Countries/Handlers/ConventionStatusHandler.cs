using CansCms.Content.Handlers;
using CansCms.Content.Models;
using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;

namespace CansCms.Countries.Handlers;

/// <summary>Checks the conventions in every bag.</summary>
public sealed class ConventionStatusHandler(IStringLocalizer<ConventionStatusHandler> S) : ContainedPartHandler<ConventionStatus>
{
    protected override void Validate(ConventionStatus status, int number, Action<string> fail)
    {
        MustNameTheConvention(status, number, fail);
        MustHaveAKnownStatus(status, number, fail);
        MustBePartyToHaveAcceded(status, number, fail);
        MustNameAYear(status, number, fail);
        MustAccedeInThatYear(status, number, fail);
        MustLinkToTheWeb(status, number, fail);
    }

    private void MustNameTheConvention(ConventionStatus status, int number, Action<string> fail)
    {
        if (string.IsNullOrWhiteSpace(status.Convention?.Text))
        {
            fail(S["Convention {0}: name the convention.", number]);
        }
    }

    private void MustHaveAKnownStatus(ConventionStatus status, int number, Action<string> fail)
    {
        if (status.Status?.Text is not (ConventionStatus.Party or ConventionStatus.NotParty))
        {
            fail(S["Convention {0}: the status must be {1} or {2}.", number, ConventionStatus.Party, ConventionStatus.NotParty]);
        }
    }

    private void MustBePartyToHaveAcceded(ConventionStatus status, int number, Action<string> fail)
    {
        if ((status.Since?.Value is not null || status.Date?.Value is not null) && status.Status?.Text != ConventionStatus.Party)
        {
            fail(S["Convention {0}: only a party has a year or a day of accession.", number]);
        }
    }

    private void MustNameAYear(ConventionStatus status, int number, Action<string> fail)
    {
        if (status.Since?.Value is { } year && !Year.IsValid(year))
        {
            fail(S["Convention {0}: the year must be a whole number from {1} to {2}.", number, Year.Earliest, Year.Latest]);
        }
    }

    private void MustAccedeInThatYear(ConventionStatus status, int number, Action<string> fail)
    {
        if (status.Date?.Value is { } day && status.Since?.Value is { } year && day.Year != year)
        {
            fail(S["Convention {0}: the day of accession must be in the year {1}.", number, year]);
        }
    }

    private void MustLinkToTheWeb(ConventionStatus status, int number, Action<string> fail)
    {
        if (!WebAddress.IsEmptyOrValid(status.Source?.Url))
        {
            fail(S["Convention {0}: the address of the source must start with http:// or https://.", number]);
        }
    }
}
