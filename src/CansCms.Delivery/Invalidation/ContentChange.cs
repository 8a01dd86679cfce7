using CansCms.Delivery.Dependencies;

namespace CansCms.Delivery.Invalidation;

/// <summary>
/// A change of what visitors see of one item: how it could be found before and how it can be now. Of a change without an item everything
/// may be different.
/// </summary>
/// <param name="ContentItemId">The item; null for everything.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Versions">The published versions that came or went.</param>
/// <param name="BeforeIsUnknown">Whether there may have been another version before, of which nothing is known.</param>
internal sealed record ContentChange(string? ContentItemId, string ContentType, IReadOnlyList<ItemFacts> Versions, bool BeforeIsUnknown = false)
{
    public static ContentChange Everything { get; } = new(null, "", []);

    public bool IsEverything => ContentItemId is null;

    /// <summary>What answers are found by that the change may touch, see <see cref="Tag"/>.</summary>
    public IEnumerable<string> Tags()
    {
        if (ContentItemId is null)
        {
            yield break;
        }

        yield return Tag.Item(ContentItemId);

        foreach (var version in Versions)
        {
            if (version.LocalizationSet is { } set)
            {
                yield return Tag.Set(set);
            }

            if (version.Path is { } path)
            {
                yield return Tag.Path(path);
            }

            if (version.Alias is { } alias)
            {
                yield return Tag.Alias(alias);
            }

            if (version.List is { } list)
            {
                yield return Tag.List(list);
            }
        }
    }

    /// <summary>Whether a list shows the item, or showed it, or could.</summary>
    public bool Concerns(ListRead list)
        => list.ContentType == ContentType && (BeforeIsUnknown || Versions.Any(version => !list.Excludes(version)));

    public bool Concerns(IEnumerable<string> tags, IReadOnlyList<ListRead> lists)
        => IsEverything || Tags().Intersect(tags).Any() || lists.Any(Concerns);
}
