using Grove.Content.Items;
using Grove.Storage.Querying;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Alias;

/// <summary>Whether an alias, in lower case, is free.</summary>
internal sealed class UniqueAliases(ISession session) : UniqueKeys
{
    protected override string? Key(ContentItem item)
        => item.TryGet<AliasPart>(out var part) && !string.IsNullOrEmpty(part.Alias) ? part.Alias.ToLowerInvariant() : null;

    protected override async Task<IEnumerable<(string Key, string ContentItemId)>> ReadAsync(string[] keys)
        => (await session.QueryWritten<AliasPartIndex>(index => index.Alias.IsIn(keys)).ListAsync()).Select(row => (row.Alias, row.ContentItemId));

    protected override async Task<bool> IsTakenAsync(string key, string contentItemId)
        => await session.QueryIndex<AliasPartIndex>(index => index.Alias == key && index.ContentItemId != contentItemId).CountAsync() > 0;
}
