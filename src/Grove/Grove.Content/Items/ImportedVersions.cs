using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Content.Items;

/// <summary>The stored versions that a batch of an import meets: those it brings again, and those that have to give way to what it brings.</summary>
internal sealed class ImportedVersions
{
    private readonly Dictionary<string, ContentItem> _byVersion = [];
    private readonly Dictionary<string, List<ContentItem>> _active = [];

    private ImportedVersions(IEnumerable<ContentItem> stored)
    {
        foreach (var version in stored)
        {
            _byVersion.TryAdd(version.ContentItemVersionId, version);

            if (version.Published || version.Latest)
            {
                Of(version.ContentItemId).Add(version);
            }
        }
    }

    public static async Task<ImportedVersions> ReadAsync(ISession session, IReadOnlyList<ContentItem> batch)
    {
        var versions = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        var items = batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        var brought = versions.Length == 0 ? [] : await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(versions)).ListAsync();
        var active = items.Length == 0
            ? []
            : await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(items) && (index.Published || index.Latest)).ListAsync();

        // The session answers a version that is both as the same object.
        return new ImportedVersions(brought.Union(active));
    }

    /// <summary>The stored version with the id of this one; null where this one is new.</summary>
    public ContentItem? Original(ContentItem item)
        => string.IsNullOrEmpty(item.ContentItemVersionId) ? null : _byVersion.GetValueOrDefault(item.ContentItemVersionId);

    /// <summary>The versions of the item that are published or the latest.</summary>
    public IReadOnlyList<ContentItem> Active(ContentItem item) => Of(item.ContentItemId);

    /// <summary>Counts a version that was imported among the stored ones.</summary>
    public void Add(ContentItem item)
    {
        if (_byVersion.TryAdd(item.ContentItemVersionId, item) && (item.Published || item.Latest))
        {
            Of(item.ContentItemId).Add(item);
        }
    }

    /// <summary>Has the session forget the versions.</summary>
    public void Detach(ISession session)
    {
        foreach (var version in _byVersion.Values)
        {
            session.Detach(version);
        }
    }

    private List<ContentItem> Of(string contentItemId)
        => _active.TryGetValue(contentItemId, out var versions) ? versions : _active[contentItemId] = [];
}
