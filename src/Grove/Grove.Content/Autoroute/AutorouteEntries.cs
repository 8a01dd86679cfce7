using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace Grove.Content.Autoroute;

/// <summary>Finds published items by path, and their paths.</summary>
internal sealed class AutorouteEntries(ISession session) : IAutorouteEntries
{
    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        var wanted = path.Trim('/');
        return Entry(await session.QueryIndex<AutoroutePartIndex>(index => index.Path == wanted && index.Published).FirstOrDefaultAsync());
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
        => Entry(await session.QueryIndex<AutoroutePartIndex>(index => index.ContentItemId == contentItemId && index.Published).FirstOrDefaultAsync());

    // Every answer is read from the database: there is nothing to bring up to date.
    public Task UpdateEntriesAsync() => Task.CompletedTask;

    private static (bool, AutorouteEntry) Entry(AutoroutePartIndex? row)
        => row is null ? (false, null!) : (true, new AutorouteEntry(row.ContentItemId, row.Path, row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId });
}
