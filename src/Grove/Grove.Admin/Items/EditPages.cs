using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Grove.Admin.Editing;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Localization;

namespace Grove.Admin.Items;

/// <summary>Puts together what the editor's page shows.</summary>
public sealed class EditPages(
    IContentDefinitionManager definitions, IContentManager contents, ItemEditor editor, ItemTranslations translations,
    ILocalizationService localization, DateTimes times)
{
    /// <summary>Opens the form of an item, in the language of its content.</summary>
    public async Task<ItemSection> OpenAsync(EditorForm form, JsonObject data)
    {
        var culture = (data[nameof(LocalizationPart)] as JsonObject).Text(nameof(LocalizationPart.Culture));
        form.Culture = string.IsNullOrEmpty(culture) ? null : CultureInfo.GetCultureInfo(culture);
        return await editor.OpenAsync(form, data);
    }

    public async Task<EditPage> NewAsync(ContentItem item, ItemSection root, IAuthorizationService authorization, ClaimsPrincipal user)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        await editor.ShowAsync(root);
        return new EditPage(type, item, root, await ItemRights.OfAsync(authorization, user, item))
        {
            IsNew = true,
            Cultures = IsLocalized(type) ? await localization.GetSupportedCulturesAsync() : [],
        };
    }

    public async Task<EditPage> OfAsync(ContentItem item, ItemSection root, IAuthorizationService authorization, ClaimsPrincipal user)
    {
        await editor.ShowAsync(root);
        var published = item.Published ? item : await contents.GetAsync(item.ContentItemId, VersionOptions.Published);
        return new EditPage(await definitions.GetTypeDefinitionAsync(item.ContentType), item, root, await ItemRights.OfAsync(authorization, user, item))
        {
            Stamp = ItemStamp.Of(item),
            HasPublished = published is not null,
            Created = await times.ReadableAsync(item.CreatedUtc),
            Modified = await times.ReadableAsync(item.ModifiedUtc),
            Published = await times.ReadableAsync(published?.PublishedUtc),
            Translations = [.. (await translations.OfAsync([item]))[item.ContentItemId]],
            PublicPath = published is not null && published.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path) ? route.Path : null,
        };
    }

    public static bool IsLocalized(ContentTypeDefinition type) => type.Parts.Any(part => part.PartDefinition.Name == nameof(LocalizationPart));
}
