using GraphQL;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using CommonPermissions = OrchardCore.Contents.CommonPermissions;

namespace CansCms.Localization.GraphQL;

/// <summary>What the client of an answer may see. A field that finds items by itself must ask: the platform asks for its own lists alone.</summary>
public static class ViewRights
{
    public static Task<bool> MayViewAsync(this IResolveFieldContext context, ContentItem item)
        => context.RequestServices!.GetRequiredService<IAuthorizationService>()
            .AuthorizeAsync(((GraphQLUserContext)context.UserContext).User, CommonPermissions.ViewContent, item);

    /// <summary>The sets without the items that the client may not view. Who may view all items of a type is asked once.</summary>
    public static async Task<ILookup<string, ContentItem>> ViewableAsync(this IResolveFieldContext context, ILookup<string, ContentItem> sets)
    {
        var types = new Dictionary<string, bool>();
        var hidden = new HashSet<ContentItem>();

        foreach (var item in sets.SelectMany(set => set))
        {
            if (!types.TryGetValue(item.ContentType, out var isOpen))
            {
                // An item of nobody: what holds for own items alone does not count.
                types[item.ContentType] = isOpen = await context.MayViewAsync(new ContentItem { ContentType = item.ContentType });
            }

            if (!isOpen && !await context.MayViewAsync(item))
            {
                hidden.Add(item);
            }
        }

        return hidden.Count == 0 ? sets
            : sets.SelectMany(set => set.Where(item => !hidden.Contains(item)), (set, item) => (set.Key, item)).ToLookup(found => found.Key, found => found.item);
    }
}
