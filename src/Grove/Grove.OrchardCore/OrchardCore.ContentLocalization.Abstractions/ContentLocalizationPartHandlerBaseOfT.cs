using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Handlers;

public abstract class ContentLocalizationPartHandlerBase<TPart> : IContentLocalizationPartHandler where TPart : ContentPart, new()
{
    protected ContentLocalizationPartHandlerBase() { }
    public virtual Task LocalizedAsync(LocalizationContentContext context, TPart part) => Task.CompletedTask;
    public virtual Task LocalizingAsync(LocalizationContentContext context, TPart part) => Task.CompletedTask;

    Task IContentLocalizationPartHandler.LocalizingAsync(LocalizationContentContext context, ContentPart part) => LocalizingAsync(context, (TPart)part);

    Task IContentLocalizationPartHandler.LocalizedAsync(LocalizationContentContext context, ContentPart part) => LocalizedAsync(context, (TPart)part);
}
