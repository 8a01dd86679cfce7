using Grove.Content.Handling;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement.Metadata;

namespace Grove.Content.Localization;

/// <summary>Passes the making of a translation on to the handlers of its parts.</summary>
internal sealed class LocalizationPartsHandler(
    IContentDefinitionManager definitions, ContentElements elements, IEnumerable<IContentLocalizationPartHandler> handlers) : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context)
        => EachAsync(context, static (handler, localizing, part) => handler.LocalizingAsync(localizing, part));

    public override Task LocalizedAsync(LocalizationContentContext context)
        => EachAsync(context, static (handler, localized, part) => handler.LocalizedAsync(localized, part));

    private async Task EachAsync(LocalizationContentContext context, Func<IContentLocalizationPartHandler, LocalizationContentContext, OrchardCore.ContentManagement.ContentPart, Task> tell)
    {
        foreach (var definition in (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType))?.Parts ?? [])
        {
            foreach (var handler in handlers)
            {
                if (elements.Part(context.ContentItem, definition) is { } part && handler.Handles(part))
                {
                    await tell(handler, context, part);
                }
            }
        }
    }
}
