using OrchardCore.ContentManagement;

namespace Grove.Content.Items;

/// <summary>
/// Knows whether a key that no two items may have, such as a path, is free. In an import the keys of a batch are asked for at once, and the
/// items of the batch remember what they take; only where that says "taken" is the database asked again, which then sees all that was written.
/// </summary>
internal abstract class UniqueKeys : IImportBatch
{
    private Dictionary<string, HashSet<string>>? _owners;

    public async Task<bool> IsFreeAsync(string key, string contentItemId)
    {
        if (_owners is null)
        {
            return !await IsTakenAsync(key, contentItemId);
        }

        if (!_owners.TryGetValue(key, out var owners))
        {
            // Generated after the batch began. What the batch took is known here, so nothing has to be written before asking.
            _owners[key] = owners = [.. (await ReadAsync([key])).Select(row => row.ContentItemId)];
        }

        if (owners.Any(owner => owner != contentItemId) && await IsTakenAsync(key, contentItemId))
        {
            return false;
        }

        owners.Add(contentItemId);
        return true;
    }

    public async Task BeginAsync(IReadOnlyList<ContentItem> items)
    {
        var keys = items.Select(Key).OfType<string>().Distinct().ToArray();
        var owners = keys.ToDictionary(key => key, _ => new HashSet<string>());

        foreach (var (key, contentItemId) in keys.Length == 0 ? [] : await ReadAsync(keys))
        {
            owners.GetValueOrDefault(key)?.Add(contentItemId);
        }

        _owners = owners;
    }

    public void End() => _owners = null;

    /// <summary>The key that the item brings; null where it brings none.</summary>
    protected abstract string? Key(ContentItem item);

    /// <summary>Which items have the keys, of those already written.</summary>
    protected abstract Task<IEnumerable<(string Key, string ContentItemId)>> ReadAsync(string[] keys);

    /// <summary>Whether another item has the key, be it written or about to be.</summary>
    protected abstract Task<bool> IsTakenAsync(string key, string contentItemId);
}
