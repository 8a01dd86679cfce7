using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.Content.Alias;

/// <summary>Finds items by handles like <c>alias:main-menu-en</c>.</summary>
internal sealed class AliasHandleProvider(ISession session) : IContentHandleProvider
{
    private const string Prefix = "alias:";

    public int Order => 100;

    public async Task<string> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null!;
        }

        var alias = handle[Prefix.Length..].ToLowerInvariant();
        var rows = await session.QueryIndex<AliasPartIndex>(index => index.Alias == alias).ListAsync();
        return rows.OrderByDescending(row => row.Published).FirstOrDefault()?.ContentItemId!;
    }
}
