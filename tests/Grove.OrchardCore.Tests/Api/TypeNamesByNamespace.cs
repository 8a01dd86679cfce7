using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Grove.OrchardCore.Tests.Api;

/// <summary>Which names of types a using directive brings into a file: those of Orchard Core's listing, of the framework and of the libraries.</summary>
public sealed class TypeNamesByNamespace
{
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    private TypeNamesByNamespace()
    {
    }

    public static TypeNamesByNamespace Load(string listing)
    {
        var names = new TypeNamesByNamespace();

        foreach (var type in Directory.EnumerateFiles(listing, "*.txt").SelectMany(file => ListingReader.Read(File.ReadLines(file))))
        {
            names.Add(type.Namespace, Open(type.Name, '<'));
        }

        foreach (var file in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => !Path.GetFileName(file).StartsWith("Grove.", StringComparison.Ordinal)))
        {
            names.AddAssembly(file);
        }

        return names;
    }

    /// <summary>Of the namespaces those that have a type of this name.</summary>
    public IReadOnlyList<string> Having(string name, IEnumerable<string> namespaces)
        => [.. namespaces.Where(candidate => _names.TryGetValue(candidate, out var names) && names.Contains(name))];

    private void AddAssembly(string file)
    {
        using var assembly = new PEReader(File.OpenRead(file));

        if (!assembly.HasMetadata)
        {
            return;
        }

        var metadata = assembly.GetMetadataReader();

        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public))
        {
            Add(metadata.GetString(type.Namespace), Open(metadata.GetString(type.Name), '`'));
        }
    }

    /// <summary>A generic type is another one than that of the same name without arguments: it keeps the bracket.</summary>
    private static string Open(string name, char sign) => name.IndexOf(sign) is >= 0 and var end ? name[..end] + '<' : name;

    private void Add(string @namespace, string name)
    {
        if (!_names.TryGetValue(@namespace, out var names))
        {
            _names.Add(@namespace, names = new(StringComparer.Ordinal));
        }

        names.Add(name);
    }
}
