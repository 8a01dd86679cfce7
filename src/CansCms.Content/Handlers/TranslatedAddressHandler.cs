using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;

namespace CansCms.Content.Handlers;

/// <summary>
/// A translation starts without an address: the copied one is below the original's language and made of its title. It gets its own when it is
/// saved, made of its language and its translated title.
/// </summary>
public sealed class TranslatedAddressHandler : ContentLocalizationPartHandlerBase<AutoroutePart>
{
    public override Task LocalizedAsync(LocalizationContentContext context, AutoroutePart part)
    {
        part.Path = null;
        part.Apply();
        return Task.CompletedTask;
    }
}
