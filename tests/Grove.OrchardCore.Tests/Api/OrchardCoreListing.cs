namespace Grove.OrchardCore.Tests.Api;

/// <summary>
/// The public API of Orchard Core 3.0.1 by full type name. Orchard Core spreads some types of one name over several
/// assemblies (extension classes); here they are one, as they are in the contract.
/// </summary>
public sealed class OrchardCoreListing
{
    private const string Folder = "shared/orchardcore-3.0.1/api";

    private readonly Dictionary<string, List<ApiType>> _types;

    private OrchardCoreListing(IEnumerable<ApiType> types)
        => _types = types.GroupBy(type => type.FullName).ToDictionary(group => group.Key, group => group.ToList());

    public static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Folder);

            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    public static OrchardCoreListing Load(string folder)
        => new(Directory.EnumerateFiles(folder, "*.txt").SelectMany(file => ListingReader.Read(File.ReadLines(file))));

    public IReadOnlyList<ApiType> Find(string fullName) => _types.TryGetValue(fullName, out var types) ? types : [];
}
