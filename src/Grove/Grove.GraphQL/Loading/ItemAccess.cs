using System.Security.Claims;
using Grove.Storage.Querying;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.GraphQL.Loading;

/// <summary>Which items the client may see: published ones of the types that it may view, drafts only of those that it may preview or edit.</summary>
internal sealed class ItemAccess(IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    private readonly Dictionary<(string, string), bool> _known = [];

    private ClaimsPrincipal User => accessor.HttpContext?.User ?? new ClaimsPrincipal();

    /// <summary>The condition on the items of a type, beside that of the status which is asked for; null where none may be seen.</summary>
    public async Task<Predicate?> OfTypeAsync(string contentType, PublicationStatusEnum status)
    {
        // The permissions on own content are asked for without an item: they hold for the user's own items, below.
        var all = await HasAsync(CommonPermissions.ViewContent, contentType);
        var own = User.FindFirstValue(ClaimTypes.NameIdentifier);

        // Whoever may view all items may view all published ones; whether drafts may be seen is asked only where they are asked for.
        if (all && (status == PublicationStatusEnum.Published || await MayPreviewAsync(contentType)))
        {
            return new Constant(true);
        }

        var seen = new List<Predicate>();

        if (all)
        {
            seen.Add(ItemStatus.Published);
        }

        if (!string.IsNullOrEmpty(own) && await HasAsync(CommonPermissions.ViewOwnContent, contentType))
        {
            var mine = new Comparison(new IndexColumn(typeof(ContentItemIndex), nameof(ContentItemIndex.Owner)), ComparisonOperator.Equal, own);
            seen.Add(await HasAsync(CommonPermissions.PreviewOwnContent, contentType) ? mine : new AllOf([mine, ItemStatus.Published]));
        }

        return seen.Count switch { 0 => null, 1 => seen[0], _ => new AnyOf(seen) };
    }

    public async Task<IEnumerable<ContentItem>> VisibleAsync(IEnumerable<ContentItem> items)
    {
        var visible = new List<ContentItem>();

        foreach (var item in items)
        {
            if (await HasAsync(CommonPermissions.ViewContent, item.ContentType) && (item.Published || await MayPreviewAsync(item.ContentType))
                || await authorization.AuthorizeAsync(User, item.Published ? CommonPermissions.ViewContent : CommonPermissions.PreviewContent, item))
            {
                visible.Add(item);
            }
        }

        return visible;
    }

    private async Task<bool> MayPreviewAsync(string contentType)
        => await HasAsync(CommonPermissions.PreviewContent, contentType) || await HasAsync(CommonPermissions.EditContent, contentType);

    private async Task<bool> HasAsync(Permission permission, string contentType)
    {
        if (!_known.TryGetValue((permission.Name, contentType), out var has))
        {
            // An item of nobody: own content does not count here.
            var resource = new ContentItem { ContentType = contentType };
            _known[(permission.Name, contentType)] = has = await authorization.AuthorizeAsync(User, permission, resource);
        }

        return has;
    }
}
