using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace CansCms.Tests.Site;

internal static class ContentItems
{
    /// <summary>The published item at an address of the site.</summary>
    public static async Task<ContentItem> ItemAtAsync(this IServiceProvider services, string path)
    {
        var (isFound, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/" + path);

        Assert.True(isFound, $"There is no item at {path}.");
        return await services.GetRequiredService<IContentManager>().GetAsync(entry.ContentItemId);
    }
}
