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

    /// <summary>The path that an address means: without what follows it, decoded, without slashes around it.</summary>
    public static string Of(string address) => Uri.UnescapeDataString(address.Split('?', '#')[0]).Trim('/');

    /// <summary>
    /// The id of the item at the same path of another language: kk/news/first where there is only ru/news/first. The languages that stand in
    /// for that of the path are tried first, then every other one.
    /// </summary>
    public async Task<string?> FindInOtherLanguageAsync(string path, ICollection<string>? reads = null)
        => (await FindInOtherLanguagesAsync([path], reads)).GetValueOrDefault(path)?.ContentItemId;

    /// <summary>The same for several paths, with as many queries. A path of no language of the site has nothing that stands in for it.</summary>
    public async Task<IReadOnlyDictionary<string, Place>> FindInOtherLanguagesAsync(IReadOnlyCollection<string> paths, ICollection<string>? reads = null)
    {
        var known = await localization.GetSupportedCulturesAsync();
        var candidates = new Dictionary<string, string[]>();

        foreach (var path in paths)
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            var culture = slash < 0 ? path : path[..slash];

            if (known.Contains(culture, StringComparer.OrdinalIgnoreCase))
            {
                candidates[path] = [.. (await fallback.ChainAsync(culture)).Union(known).Where(other => other != culture).Select(other => other + path[culture.Length..])];
            }
        }

        var found = await FindAllAsync([.. candidates.Values.SelectMany(others => others).Distinct()], reads);
        var places = new Dictionary<string, Place>();

        foreach (var (path, others) in candidates)
        {
            if (others.Select(found.GetValueOrDefault).FirstOrDefault(place => place is not null) is { } place)
            {
                places.Add(path, place);
            }
        }

        return places;
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

        // Paths are written in small letters unless an editor wrote them otherwise: who types capitals means the same place.
        string[] written = [.. paths.Concat(paths.Select(path => path.ToLowerInvariant())).Distinct()];
        var there = (await session.QueryIndex<AutoroutePartIndex>(index => index.Published && index.Path.IsIn(written)).ListAsync())
            .GroupBy(row => row.Path)
            .ToDictionary(rows => rows.Key, rows => new Place(rows.First().ContentItemId, rows.Key));
        var places = new Dictionary<string, Place>();

        foreach (var path in paths)
        {
            if (there.TryGetValue(path, out var place) || there.TryGetValue(path.ToLowerInvariant(), out place))
            {
                places.TryAdd(path, place);
            }
        }

        var open = paths.Where(path => !places.ContainsKey(path)).ToArray();

        if (open.Length == 0)
        {
            return places;
        }

        string[] formerly = [.. open.Concat(open.Select(path => path.ToLowerInvariant())).Distinct()];
        var former = (await session.QueryIndex<FormerPathIndex>(index => index.Path!.IsIn(formerly)).ListAsync()).ToArray();
        var ids = former.Select(row => row.ContentItemId!).ToArray();

        if (ids.Length == 0)
        {
            return places;
        }

        var now = (await session.QueryIndex<AutoroutePartIndex>(index => index.Published && index.ContentItemId.IsIn(ids)).ListAsync())
            .GroupBy(row => row.ContentItemId)
            .ToDictionary(rows => rows.Key, rows => rows.First().Path);
        var byPath = former.Where(row => now.ContainsKey(row.ContentItemId!)).ToLookup(row => row.Path!, row => new Place(row.ContentItemId!, now[row.ContentItemId!]));

        foreach (var path in open)
        {
            if (byPath[path].Concat(byPath[path.ToLowerInvariant()]).FirstOrDefault() is { } place)
            {
                places.Add(path, place);
            }
        }

        return places;
    }

    /// <summary>An item, and its path.</summary>
    public sealed record Place(string ContentItemId, string Path);
}
