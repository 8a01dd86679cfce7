using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;

namespace Grove.Content.Html;

/// <summary>Cleans an item's body and offers it as its text.</summary>
internal sealed class HtmlBodyPartHandler(IContentDefinitionManager definitions, SanitizedHtml sanitized) : ContentPartHandler<HtmlBodyPart>
{
    public override async Task UpdatingAsync(UpdateContentContext context, HtmlBodyPart part) => await CleanAsync(part);

    public override async Task CreatingAsync(CreateContentContext context, HtmlBodyPart part) => await CleanAsync(part);

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part)
        => context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(part.Html);
            return Task.CompletedTask;
        });

    private async Task CleanAsync(HtmlBodyPart part)
    {
        var type = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var settings = type?.Parts.FirstOrDefault(definition => definition.PartDefinition.Name == nameof(HtmlBodyPart))?.GetSettings<HtmlBodyPartSettings>();

        if (settings is not { SanitizeHtml: false } && sanitized.Changed(part.Html) is { } clean)
        {
            part.Html = clean;
            part.Apply();
        }
    }
}
