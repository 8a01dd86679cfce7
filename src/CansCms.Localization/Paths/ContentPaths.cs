using CansCms.Localization.Services;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Localization;
using YesSql;
using YesSql.Services;

namespace CansCms.Localization.Paths;

/// <summary>Finds what is at a path of the site, was there before, or stands in for it.</summary>
public sealed class ContentPaths(ISession session, CultureFallback fallback, ILocalizationService localization)
{
    /// <summary>The id of the published item that is at a path, else of the one that was there before; null where there is neither.</summary>
    public async Task<string?> FindAsync(string path, ICollection<string>? reads = null)
        => (await FindAllAsync([path], reads)).GetValueOrDefault(path)?.ContentItemId;

    /// <summary>
    /// The id of the item at the same path of another language: kk/news/first where there is only ru/news/first. The languages that stand in
    /// for that of the path are tried first, then every other one.
    /// </summary>
    public async Task<string?> FindInOtherLanguageAsync(string path, ICollection<string>? reads = null)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var culture = slash < 0 ? path : path[..slash];
        var known = await localization.GetSupportedCulturesAsync();

        if (!known.Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var candidates = (await fallback.ChainAsync(culture)).Union(known).Where(other => other != culture).Select(other => other + path[culture.Length..]).ToArray();
        var found = await FindAllAsync(candidates, reads);

        return candidates.Select(candidate => found.GetValueOrDefault(candidate)?.ContentItemId).FirstOrDefault(id => id is not null);
    }

    /// <summary>Of each path that leads to a published item: which one, and the path that it has now. Two queries for any number of them.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="reads">Gets what the answer depends on, in the words of <see cref="GraphQL.ContentReads.Say"/>.</param>
    public async Task<IReadOnlyDictionary<string, Place>> FindAllAsync(IReadOnlyCollection<string> paths, ICollection<string>? reads = null)
    {
        var places = await ReadAllAsync(paths);

        foreach (var read in reads is null ? [] : paths.Select(path => "path:" + path.Trim('/').ToLowerInvariant()).Concat(places.Values.Select(place => "item:" + place.ContentItemId)))
        {
            reads!.Add(read);
        }

        return places;
    }

    private async Task<IReadOnlyDictionary<string, Place>> ReadAllAsync(IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0)
        {
            return new Dictionary<string, Place>();
        }

        var places = (await session.QueryIndex<AutoroutePartIndex>(index => index.Published && index.Path.IsIn(paths)).ListAsync())
            .GroupBy(row => row.Path)
            .ToDictionary(rows => rows.Key, rows => new Place(rows.First().ContentItemId, rows.Key));
        var open = paths.Where(path => !places.ContainsKey(path)).ToArray();

        if (open.Length == 0)
        {
            return places;
        }

        var former = (await session.QueryIndex<FormerPathIndex>(index => index.Path!.IsIn(open)).ListAsync()).ToArray();
        var ids = former.Select(row => row.ContentItemId!).ToArray();

        if (ids.Length == 0)
        {
            return places;
        }

        var now = (await session.QueryIndex<AutoroutePartIndex>(index => index.Published && index.ContentItemId.IsIn(ids)).ListAsync())
            .GroupBy(row => row.ContentItemId)
            .ToDictionary(rows => rows.Key, rows => rows.First().Path);

        foreach (var row in former.Where(row => now.ContainsKey(row.ContentItemId!)))
        {
            places.TryAdd(row.Path!, new Place(row.ContentItemId!, now[row.ContentItemId!]));
        }

        return places;
    }

    /// <summary>An item, and its path.</summary>
    public sealed record Place(string ContentItemId, string Path);
}
