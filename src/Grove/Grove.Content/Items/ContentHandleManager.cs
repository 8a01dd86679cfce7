using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>Finds items by handles; a handle that no provider knows is taken as an item's id.</summary>
internal sealed class ContentHandleManager(IEnumerable<IContentHandleProvider> providers) : IContentHandleManager
{
    public async Task<string> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in providers.OrderBy(provider => provider.Order))
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return handle;
    }
}
