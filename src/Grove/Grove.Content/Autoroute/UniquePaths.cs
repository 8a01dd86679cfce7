using Grove.Content.Items;
using Grove.Storage.Querying;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Autoroute;

/// <summary>Whether a path is free.</summary>
internal sealed class UniquePaths(ISession session) : UniqueKeys
{
    protected override string? Key(ContentItem item)
        => item.TryGet<AutoroutePart>(out var part) && !string.IsNullOrEmpty(part.Path) ? part.Path : null;

    protected override async Task<IEnumerable<(string Key, string ContentItemId)>> ReadAsync(string[] keys)
        => (await session.QueryWritten<AutoroutePartIndex>(index => index.Path.IsIn(keys)).ListAsync()).Select(row => (row.Path, row.ContentItemId));

    protected override async Task<bool> IsTakenAsync(string key, string contentItemId)
        => await session.QueryIndex<AutoroutePartIndex>(index => index.Path == key && index.ContentItemId != contentItemId).CountAsync() > 0;
}
