using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Content.Autoroute;

/// <summary>Finds items by handles like <c>slug:en/news/first</c>.</summary>
internal sealed class AutorouteHandleProvider(IAutorouteEntries entries) : IContentHandleProvider
{
    private const string Prefix = "slug:";

    public int Order => 10;

    public async Task<string> GetContentItemIdAsync(string handle)
        => handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && await entries.TryGetEntryByPathAsync(handle[Prefix.Length..]) is (true, var entry)
            ? entry.ContainedContentItemId ?? entry.ContentItemId
            : null!;
}
