using CansCms.Content.Models;
using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Flows.Models;

namespace CansCms.Countries.Handlers;

/// <summary>Checks the conventions in every bag: items in a bag are not validated on their own.</summary>
public sealed class ConventionStatusHandler(IStringLocalizer<ConventionStatusHandler> S) : ContentPartHandler<BagPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, BagPart part)
    {
        foreach (var (index, item) in part.ContentItems.Index())
        {
            if (item.ContentType == nameof(ConventionStatus))
            {
                Validate(context, item.GetOrCreate<ConventionStatus>(), index + 1);
            }
        }

        return Task.CompletedTask;
    }

    private void Validate(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        MustNameTheConvention(context, status, number);
        MustHaveAKnownStatus(context, status, number);
        MustBePartyToHaveAcceded(context, status, number);
        MustNameAYear(context, status, number);
        MustAccedeInThatYear(context, status, number);
        MustLinkToTheWeb(context, status, number);
    }

    private void MustNameTheConvention(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        if (string.IsNullOrWhiteSpace(status.Convention?.Text))
        {
            context.Fail(S["Convention {0}: name the convention.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustHaveAKnownStatus(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        if (status.Status?.Text is not (ConventionStatus.Party or ConventionStatus.NotParty))
        {
            context.Fail(S["Convention {0}: the status must be {1} or {2}.", number, ConventionStatus.Party, ConventionStatus.NotParty], nameof(BagPart.ContentItems));
        }
    }

    private void MustBePartyToHaveAcceded(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        if ((status.Since?.Value is not null || status.Date?.Value is not null) && status.Status?.Text != ConventionStatus.Party)
        {
            context.Fail(S["Convention {0}: only a party has a year or a day of accession.", number], nameof(BagPart.ContentItems));
        }
    }

    private void MustNameAYear(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        if (status.Since?.Value is { } year && !Year.IsValid(year))
        {
            context.Fail(S["Convention {0}: the year must be a whole number from {1} to {2}.", number, Year.Earliest, Year.Latest], nameof(BagPart.ContentItems));
        }
    }

    private void MustAccedeInThatYear(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        if (status.Date?.Value is { } day && status.Since?.Value is { } year && day.Year != year)
        {
            context.Fail(S["Convention {0}: the day of accession must be in the year {1}.", number, year], nameof(BagPart.ContentItems));
        }
    }

    private void MustLinkToTheWeb(ValidateContentPartContext context, ConventionStatus status, int number)
    {
        if (!WebAddress.IsEmptyOrValid(status.Source?.Url))
        {
            context.Fail(S["Convention {0}: the address of the source must start with http:// or https://.", number], nameof(BagPart.ContentItems));
        }
    }
}
