using System.Globalization;
using OrchardCore;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Localization;

namespace Grove.Content.Localization;

/// <summary>Gives items a culture and a localization set. As on Orchard Core, that the site has the culture is for a module to ask.</summary>
internal sealed class LocalizationPartHandler(ILocalizationService localization) : ContentPartHandler<LocalizationPart>
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
