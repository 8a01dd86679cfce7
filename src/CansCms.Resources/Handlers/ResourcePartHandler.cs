using CansCms.Resources.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace CansCms.Resources.Handlers;

/// <summary>Holds that a resource is of a year that was or that comes next.</summary>
public sealed class ResourcePartHandler(IClock clock, IStringLocalizer<ResourcePartHandler> S) : ContentPartHandler<ResourcePart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, ResourcePart part)
    {
        MustBeOfAYear(context, part.Year?.Value);

        return Task.CompletedTask;
    }

    private void MustBeOfAYear(ValidateContentPartContext context, decimal? year)
    {
        // What is announced may be of the year that comes.
        var last = clock.UtcNow.Year + 1;

        if (year is { } given && (given != decimal.Truncate(given) || given < ResourcePart.FirstYear || given > last))
        {
            context.Fail(S["The year must be a whole number from {0} to {1}.", ResourcePart.FirstYear, last], nameof(ResourcePart.Year));
        }
    }
}
