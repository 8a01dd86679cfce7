using System.Diagnostics;
using System.Security.Cryptography;
using CansCms.Bench.Hosts;

namespace CansCms.Bench.Data;

/// <summary>
/// A site with so many items on one of the databases. It is made by the product itself, which imports a recipe in its set-up, and is kept
/// between runs until something changes that decides what is in the database.
/// </summary>
internal sealed record DataSet(int Items, Database Database, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly TimeSpan _patience = TimeSpan.FromHours(2);

    /// <summary>What its import took; null where a kept data set was used.</summary>
    public ImportCost? Import { get; private init; }

    public DataSetPlace Place => new($"bench_{Items}", Environment["ORCHARD_APP_DATA"]);

    public string Name => $"{Items:N0} items, {Database.Name}";

    public static async Task<DataSet> ProvideAsync(int items, Database database, int seed, bool fresh)
    {
        var folder = Path.Combine(Repository.Kept, $"{database.Name.ToLowerInvariant()}-{items}");
        var mark = Path.Combine(folder, "made-of");
        var madeOf = $"{seed} {Fingerprint()}";
        var environment = new Dictionary<string, string>(await database.SettingsAsync($"bench_{items}"))
        {
            ["ORCHARD_APP_DATA"] = Path.Combine(folder, "App_Data"),
            ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__RecipeName"] = BenchRecipes.SetupName,
        };

        if (!fresh && File.Exists(mark) && await File.ReadAllTextAsync(mark) == madeOf)
        {
            return new DataSet(items, database, environment);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        await database.CreateAsync($"bench_{items}");
        var import = await MakeAsync(folder, items, seed, environment);
        await File.WriteAllTextAsync(mark, madeOf);
        return new DataSet(items, database, environment) { Import = import };
    }

    private static async Task<ImportCost> MakeAsync(string folder, int items, int seed, Dictionary<string, string> environment)
    {
        var site = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        var recipes = Directory.CreateDirectory(Path.Combine(site, "Recipes")).FullName;
        File.Copy(Path.Combine(Repository.Root, "src", "CansCms.Web", "appsettings.json"), Path.Combine(site, "appsettings.json"));

        foreach (var recipe in Directory.GetFiles(Path.Combine(Repository.Root, "recipes")))
        {
            File.Copy(recipe, Path.Combine(recipes, Path.GetFileName(recipe)));
        }

        BenchRecipes.Write(recipes, items, seed);

        await using var cms = Cms.Start("Release", environment, site);
        await cms.AnsweringAsync(Cms.AnswersGraphQLAsync, _patience);
        Directory.Delete(site, recursive: true);

        var started = TimeOf(cms.Process, $"{BenchRecipes.ArticlesName}: step 1 ");
        var done = TimeOf(cms.Process, $"{BenchRecipes.ArticlesName}: done");
        return new ImportCost(BenchRecipes.Sets(items) * Vocabulary.All.Length, Stopwatch.GetElapsedTime(started, done), cms.Process.PeakMegabytes);
    }

    private static long TimeOf(ChildProcess process, string line)
        => process.Lines.FirstOrDefault(printed => printed.Text.StartsWith(line, StringComparison.Ordinal)) is { Time: > 0 and var time }
            ? time
            : throw new InvalidOperationException($"The import did not print '{line}':{System.Environment.NewLine}{process.Output}");

    /// <summary>Changes with what decides what is in the database: recipes, migrations, indexes, the storage, and this generator.</summary>
    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => file.EndsWith("Migrations.cs", StringComparison.Ordinal)
                || file.Contains("Index", StringComparison.Ordinal)
                || file.Contains("/Grove.Storage/", StringComparison.Ordinal));

        foreach (var file in sources
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "recipes")))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "bench", "CansCms.Bench", "Data")))
            .Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
