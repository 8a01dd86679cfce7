using System.Security.Claims;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using Grove.Content.Recipes;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using YesSql;

namespace Grove.Content.Api;

/// <summary>Makes an item of what was sent, or changes one; nothing where it is not valid.</summary>
internal sealed class ContentWriter(IContentManager content, IContentDefinitionManager definitions, ContentItemReader reader, IAuthorizationService authorization, ISession session)
{
    private static readonly JsonMergeSettings _replacingLists = new() { MergeArrayHandling = MergeArrayHandling.Replace };

    // The system's to say, not the caller's.
    private static readonly string[] _kept =
    [
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.CreatedUtc), nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc), nameof(ContentItem.Author),
    ];

    public ContentItem NewOf(ClaimsPrincipal user, string contentType)
        => new() { ContentType = contentType, Owner = user.FindFirstValue(ClaimTypes.NameIdentifier) };

    /// <summary>Reads what is to be changed; null where the body cannot be an item.</summary>
    public async Task<ItemChange?> PrepareAsync(JsonNode? body, ItemProblems problems)
    {
        await reader.ReadAsync(body, "$", -1, problems.Add);

        if (problems.Any)
        {
            return null;
        }

        var item = body!.AsObject();
        var contentType = item[nameof(ContentItem.ContentType)]!.GetValue<string>();
        var original = await content.GetAsync((string?)item[nameof(ContentItem.ContentItemId)]!, VersionOptions.Latest);

        if (original is not null && original.ContentType != contentType)
        {
            problems.Add(nameof(ContentItem.ContentType), $"The item is a {original.ContentType} and cannot become a {contentType}.");
            return null;
        }

        return new ItemChange(item, contentType, original, (await definitions.GetTypeDefinitionAsync(contentType)).IsVersionable());
    }

    /// <summary>Writes the change; null where the item would not be valid.</summary>
    public async Task<ContentItem?> WriteAsync(ItemChange change, ClaimsPrincipal user, bool draft, ItemProblems problems)
    {
        var item = change.Original is { } original
            ? await content.GetAsync(original.ContentItemId, VersionOptions.DraftRequired)
            : await content.NewAsync(change.ContentType);

        item.Owner ??= user.FindFirstValue(ClaimTypes.NameIdentifier);
        item.Merge(await AllowedAsync(change.Body, user, item), _replacingLists);

        if (change.Original is null)
        {
            await content.CreateAsync(item, VersionOptions.Draft);
        }

        await content.UpdateAsync(item);
        var result = await content.ValidateAsync(item);

        if (!result.Succeeded)
        {
            problems.Add(result);
            await session.CancelAsync();
            return null;
        }

        if (draft)
        {
            await content.SaveDraftAsync(item);
        }
        else
        {
            await content.PublishAsync(item);
        }

        return item;
    }

    private async Task<JsonObject> AllowedAsync(JsonObject body, ClaimsPrincipal user, ContentItem item)
    {
        var allowed = body.DeepClone().AsObject();
        Array.ForEach(_kept, name => allowed.Remove(name));

        if (!await authorization.AuthorizeAsync(user, CommonPermissions.EditContentOwner, item))
        {
            allowed.Remove(nameof(ContentItem.Owner));
        }

        return allowed;
    }
}
