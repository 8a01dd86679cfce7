using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Localization;

namespace Grove.Content.Localization;

/// <summary>Gives items a culture of the site and a localization set.</summary>
internal sealed class LocalizationPartHandler(ILocalizationService localization, IStringLocalizer<LocalizationPartHandler> S) : ContentPartHandler<LocalizationPart>
{
    public override Task CreatingAsync(CreateContentContext context, LocalizationPart part) => FillAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, LocalizationPart part) => FillAsync(part);

    public override Task CloningAsync(CloneContentContext context, LocalizationPart part)
    {
        // A copy is not a translation: it begins a set of its own.
        if (context.CloneContentItem.TryGet<LocalizationPart>(out var clone))
        {
            clone.LocalizationSet = IdGenerator.GenerateId();
            clone.Apply();
        }

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part)
        => context.ForAsync<CultureAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Culture))
            {
                aspect.Culture = CultureInfo.GetCultureInfo(part.Culture);
                aspect.HasCulture = true;
            }

            return Task.CompletedTask;
        });

    protected override async Task ValidatingAsync(ValidateContentPartContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        var supported = await localization.GetSupportedCulturesAsync();

        if (!supported.Contains(part.Culture, StringComparer.OrdinalIgnoreCase))
        {
            context.Fail(S["The site has no culture '{0}'. It has {1}.", part.Culture, string.Join(", ", supported)], nameof(part.Culture));
        }
    }

    private async Task FillAsync(LocalizationPart part)
    {
        if (!string.IsNullOrEmpty(part.Culture) && !string.IsNullOrEmpty(part.LocalizationSet))
        {
            return;
        }

        if (string.IsNullOrEmpty(part.Culture))
        {
            part.Culture = await localization.GetDefaultCultureAsync();
        }

        if (string.IsNullOrEmpty(part.LocalizationSet))
        {
            part.LocalizationSet = IdGenerator.GenerateId();
        }

        part.Apply();
    }
}
