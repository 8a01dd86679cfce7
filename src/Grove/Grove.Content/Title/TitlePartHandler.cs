using Grove.Content.Liquid;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;

namespace Grove.Content.Title;

/// <summary>Calls an item by its title, which a pattern may make.</summary>
internal sealed class TitlePartHandler(IContentDefinitionManager definitions, ContentPattern patterns, IStringLocalizer<TitlePartHandler> S) : ContentPartHandler<TitlePart>
{
    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetAsync(part);

    public override Task PublishingAsync(PublishContentContext context, TitlePart part) => SetAsync(part);

    protected override async Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        var options = context.ContentTypePartDefinition.GetSettings<TitlePartSettings>().Options;

        if (options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(S["A title is required."], nameof(part.Title));
        }

        await Task.CompletedTask;
    }

    private async Task SetAsync(TitlePart part)
    {
        var item = part.ContentItem;
        var settings = await SettingsAsync(item);

        if (!string.IsNullOrEmpty(settings.Pattern) && (settings.Options != TitlePartOptions.Editable || string.IsNullOrWhiteSpace(part.Title)))
        {
            part.Title = await patterns.RenderAsync(settings.Pattern, item);
            item.DisplayText = part.Title;
            part.Apply();
        }
        else if (string.IsNullOrWhiteSpace(item.DisplayText) && !string.IsNullOrWhiteSpace(part.Title))
        {
            item.DisplayText = part.Title;
        }
    }

    private async Task<TitlePartSettings> SettingsAsync(ContentItem item)
        => (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts.FirstOrDefault(part => part.PartDefinition.Name == nameof(TitlePart))?.GetSettings<TitlePartSettings>()
            ?? new TitlePartSettings();
}
