using System.Collections.Concurrent;

namespace Grove.Testing;

/// <summary>
/// The data of sites as the product has set them up, each once in this process. A host starts on a copy of its own, the first too: whether
/// another test has set the same site up before must not show.
/// </summary>
internal static class SetUpSites
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<TestFolder>>> _sites = new();

    static SetUpSites() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var site in _sites.Values.Where(site => site is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            site.Value.Result.Dispose();
        }
    };

    /// <summary>Whether nothing but the recipe, the configuration, the modules and the time decides what a set-up makes, in a folder of the host's own.</summary>
    public static bool MayBeCopied(CmsHostOptions options)
        => options is { Folder: null, AppData: null, ShellServices.Count: 0, HostServices.Count: 0 }
            && !options.Configuration.ContainsKey(SetupRecipe.Site + "DatabaseProvider");

    /// <summary>Copies the data of a site into a host's folder, in which its recipes are; sets it up if it is the first of its kind.</summary>
    public static async Task CopyAsync(TestFolder folder, CmsHostOptions options, Func<Task<TestFolder>> setUp)
    {
        var site = await _sites.GetOrAdd(Kind(folder, options), _ => new(setUp)).Value;
        Copy(Path.Combine(site.Path, "App_Data"), Path.Combine(folder.Path, "App_Data"));
    }

    private static string Kind(TestFolder folder, CmsHostOptions options) => string.Join('\n',
    [
        options.Now.ToString("O"),
        .. options.ModuleNames,
        .. options.Configuration.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal),
        .. Directory.GetFiles(Path.Combine(folder.Path, "Recipes")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ]);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);

        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
