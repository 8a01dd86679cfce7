namespace Grove.OrchardCore.Tests.Api;

/// <summary>Says in which assembly of Orchard Core a type is, and so which package a module needs.</summary>
internal sealed class OrchardAssemblies
{
    private readonly ILookup<string, (string Assembly, ApiType Type)> _types;

    private OrchardAssemblies(IEnumerable<(string Assembly, ApiType Type)> types) => _types = types.ToLookup(type => NameWithArity(type.Type));

    public static OrchardAssemblies Load(string folder)
        => new(Directory.EnumerateFiles(folder, "*.txt").SelectMany(
            file => ListingReader.Read(File.ReadLines(file)),
            (file, type) => (Path.GetFileNameWithoutExtension(file), type)));

    /// <summary>
    /// The assemblies that a use of a type may mean. Where several have a class of that name, as they have of extensions, those with a member
    /// that is used.
    /// </summary>
    public IReadOnlyList<string[]> Of(string type, IEnumerable<string> members)
    {
        var known = _types[type].ToArray();

        return known.Length <= 1
            ? [.. known.Select(only => new[] { only.Assembly })]
            : [.. members.Where(member => member.Length > 0)
                .Select(member => known.Where(candidate => candidate.Type.Members.Any(line => Declares(line, member))).Select(candidate => candidate.Assembly).ToArray())
                .Where(assemblies => assemblies.Length > 0)];
    }

    private static bool Declares(string line, string member)
        => line.Contains($" {member}(", StringComparison.Ordinal) || line.Contains($" {member}<", StringComparison.Ordinal);

    private static string NameWithArity(ApiType type)
    {
        var bracket = type.Name.IndexOf('<', StringComparison.Ordinal);

        return bracket < 0 ? type.FullName : $"{type.Namespace}.{type.Name[..bracket]}`{type.Name.Count(character => character == ',') + 1}";
    }
}
