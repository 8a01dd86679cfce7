using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Localization;

namespace CansCms.Localization.Handlers;

/// <summary>An item is in a culture that the site has: in another one nobody could find it.</summary>
public sealed class SupportedCultureHandler(ILocalizationService localization, IStringLocalizer<SupportedCultureHandler> S) : ContentPartHandler<LocalizationPart>
{
    protected override async Task ValidatingAsync(ValidateContentPartContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        var supported = await localization.GetSupportedCulturesAsync();

        if (!supported.Contains(part.Culture, StringComparer.OrdinalIgnoreCase))
        {
            context.Fail(S["The site has no language '{0}'. It has {1}.", part.Culture, string.Join(", ", supported)], nameof(LocalizationPart.Culture));
        }
    }
}
