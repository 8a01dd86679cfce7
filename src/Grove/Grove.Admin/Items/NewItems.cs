using System.Security.Claims;
using OrchardCore;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Lists.Models;
using OrchardCore.Localization;

namespace Grove.Admin.Items;

/// <summary>Starts a new item: whose it is, in which language, in which list.</summary>
public sealed class NewItems(IContentManager contents, IContentDefinitionManager definitions, ILocalizationService localization)
{
    public async Task<ContentItem> NewAsync(string type, ClaimsPrincipal user, string? culture, string? containedIn)
    {
        var item = await contents.NewAsync(type);
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        item.Author = user.Identity?.Name;

        if (EditPages.IsLocalized(await definitions.GetTypeDefinitionAsync(type)))
        {
            var supported = await localization.GetSupportedCulturesAsync();
            var chosen = supported.Contains(culture) ? culture : await localization.GetDefaultCultureAsync();
            item.Alter<LocalizationPart>(part =>
            {
                part.Culture = chosen;
                part.LocalizationSet ??= IdGenerator.GenerateId();
            });
        }

        if (!string.IsNullOrEmpty(containedIn) && await contents.GetAsync(containedIn, VersionOptions.Latest) is { } list)
        {
            item.Alter<ContainedPart>(part =>
            {
                part.ListContentItemId = list.ContentItemId;
                part.ListContentType = list.ContentType;
            });
        }

        return item;
    }
}
