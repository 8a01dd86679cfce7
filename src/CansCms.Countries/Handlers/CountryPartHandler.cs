using CansCms.Countries.Indexes;
using CansCms.Countries.Models;
using CansCms.Localization.Services;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace CansCms.Countries.Handlers;

/// <summary>Holds that a country page is of a country that there is, and the only one of it beside its translations.</summary>
public sealed class CountryPartHandler(ISession session, IStringLocalizer<CountryPartHandler> S) : ContentPartHandler<CountryPart>
{
    protected override async Task ValidatingAsync(ValidateContentPartContext context, CountryPart part)
    {
        if (MustBeAnIsoCountryCode(context, part.IsoCode?.Text))
        {
            await MustBeTheOnlyPageOfItsCountryAsync(context, part);
        }
    }

    private bool MustBeAnIsoCountryCode(ValidateContentPartContext context, string? code)
    {
        if (IsoCountryCodes.Contains(code))
        {
            return true;
        }

        context.Fail(
            S["'{0}' is not a country code of ISO 3166-1 alpha-2. Write two capital letters, such as KZ.", code ?? ""],
            nameof(CountryPart.IsoCode));
        return false;
    }

    private async Task MustBeTheOnlyPageOfItsCountryAsync(ValidateContentPartContext context, CountryPart part)
    {
        var (code, id) = (part.IsoCode.Text, part.ContentItem.ContentItemId);
        var pages = await session.QueryIndex<CountryIndex>(index => index.IsoCode == code && index.ContentItemId != id).ListAsync();

        // Its translations are of its own set.
        if (pages.FirstOrDefault(page => page.LocalizationSet != Translations.SetOf(part.ContentItem)) is { } other)
        {
            context.Fail(
                S["'{0}' has a page already, the item {1}. Translate that one.", code, other.ContentItemId ?? ""],
                nameof(CountryPart.IsoCode));
        }
    }
}
