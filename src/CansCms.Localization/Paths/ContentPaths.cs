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
    {
        var others = (await OthersAsync([path])).GetValueOrDefault(path) ?? [];
        var found = await FindAllAsync(others, reads);

        return First(others, found)?.ContentItemId;
    }

    /// <summary>Of each path that leads to a published item: which one, and the path that it has now. Two queries for any number of them.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="reads">Gets what the answer depends on, in the words of <see cref="GraphQL.ContentReads.Say"/>.</param>
    public async Task<IReadOnlyDictionary<string, Place>> FindAllAsync(IReadOnlyCollection<string> paths, ICollection<string>? reads = null)
    {
        var places = await ReadAllAsync(paths);
        Note(reads, paths, places);
        return places;
    }

    /// <summary>The same, and of each path that leads to none what stands in for it in another language; with as many queries.</summary>
    /// <param name="paths">The paths. One of no language of the site has nothing that stands in for it.</param>
    /// <param name="reads">Gets what the answer depends on.</param>
    public async Task<(IReadOnlyDictionary<string, Place> There, IReadOnlyDictionary<string, Place> StandIns)> FindAllWithStandInsAsync(
        IReadOnlyCollection<string> paths, ICollection<string>? reads = null)
    {
        var others = await OthersAsync(paths);
        var found = await ReadAllAsync([.. paths.Concat(others.Values.SelectMany(several => several)).Distinct()]);
        var (there, standIns) = (new Dictionary<string, Place>(), new Dictionary<string, Place>());

        foreach (var path in paths)
        {
            if (found.TryGetValue(path, out var place))
            {
                there.Add(path, place);
            }
            else if (others.TryGetValue(path, out var several))
            {
                Note(reads, several, found);

                if (First(several, found) is { } standIn)
                {
                    standIns.Add(path, standIn);
                }
            }
        }

        Note(reads, paths, found);
        return (there, standIns);
    }

    /// <summary>The same paths of other languages, the best first.</summary>
    private async Task<Dictionary<string, string[]>> OthersAsync(IReadOnlyCollection<string> paths)
    {
        var known = await localization.GetSupportedCulturesAsync();
        var cultures = new Dictionary<string, string[]>();
        var others = new Dictionary<string, string[]>();

        foreach (var path in paths)
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            var culture = slash < 0 ? path : path[..slash];

            if (!known.Contains(culture, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!cultures.TryGetValue(culture, out var several))
            {
                cultures.Add(culture, several = [.. (await fallback.ChainAsync(culture)).Union(known).Where(other => other != culture)]);
            }

            others[path] = Array.ConvertAll(several, other => other + path[culture.Length..]);
        }

        return others;
    }

    private static Place? First(string[] paths, IReadOnlyDictionary<string, Place> found)
        => paths.Select(found.GetValueOrDefault).FirstOrDefault(place => place is not null);

    private static void Note(ICollection<string>? reads, IEnumerable<string> paths, IReadOnlyDictionary<string, Place> found)
    {
        foreach (var path in reads is null ? [] : paths)
        {
            reads!.Add("path:" + path.Trim('/').ToLowerInvariant());

            if (found.TryGetValue(path, out var place))
            {
                reads.Add("item:" + place.ContentItemId);
            }
        }
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
