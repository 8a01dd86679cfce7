using CansCms.Countries.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Countries.Handlers;

public sealed class CountryPartHandler(IStringLocalizer<CountryPartHandler> S) : ContentPartHandler<CountryPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, CountryPart part)
    {
        MustBeAnIsoCountryCode(context, part.IsoCode?.Text);

        return Task.CompletedTask;
    }

    private void MustBeAnIsoCountryCode(ValidateContentPartContext context, string? code)
    {
        if (!IsoCountryCodes.Contains(code))
        {
            context.Fail(
                S["'{0}' is not a country code of ISO 3166-1 alpha-2. Write two capital letters, such as KZ.", code ?? ""],
                nameof(CountryPart.IsoCode));
        }
    }
}
