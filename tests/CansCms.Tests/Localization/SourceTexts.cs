using System.Text.RegularExpressions;
using CansCms.Tests.Running;

namespace CansCms.Tests.Localization;

/// <summary>Finds the texts that the sources of a project give to a localizer.</summary>
internal static partial class SourceTexts
{
    private const string StringLiteral = @"""(?:[^""\\]|\\.)*""";

    private static readonly string _sources = Path.Combine(Cans.RepositoryRoot(), "src");

    private static readonly Lazy<ILookup<string, string>> _types = new(() => Files(_sources, "*.cs")
        .SelectMany(file => TypesOf(File.ReadAllText(file)))
        .ToLookup(type => type[(type.LastIndexOf('.') + 1)..]));

    /// <summary>The folders of the projects.</summary>
    public static IEnumerable<string> Projects { get; } = [.. Directory.GetFiles(_sources, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).Order()];

    public static IReadOnlyList<SourceText> Of(string project)
        => [.. Files(project, "*.cs").Concat(Files(project, "*.cshtml")).SelectMany(file => OfFile(project, file))];

    private static IEnumerable<SourceText> OfFile(string project, string file)
    {
        var text = File.ReadAllText(file);
        var localizers = Localizers(text).Concat(file.EndsWith(".cshtml", StringComparison.Ordinal) ? Imported(project, file) : []).ToLookup(localizer => localizer.Name, localizer => localizer.Type);
        var place = Path.GetRelativePath(_sources, file);

        if (localizers.Count == 0)
        {
            yield break;
        }

        // A handler's base class may hold the localizer as S.
        var names = localizers.Select(localizer => localizer.Key).Append("S").Distinct();

        foreach (Match use in Use(names).Matches(text))
        {
            var name = use.Groups["name"].Value;
            var type = (localizers.Contains(name) ? localizers[name] : localizers.SelectMany(types => types)).First();
            yield return new($"{place}:{text[..use.Index].Count(c => c == '\n') + 1}", FullName(type, Path.GetFileName(project)), Literal(use.Groups["id"].Value, place), use.Groups["plural"] is { Success: true } plural ? Literal(plural.Value, place) : null);
        }
    }

    private static Regex Use(IEnumerable<string> names) => new(
        $"""
        (?<![\w.]) (?<name>{string.Join('|', names)})
        (?: \[ \s* (?<id> {StringLiteral} (?=\s*[,\]]) | [^\]]* )
          | \.Plural\( [^,"]+ , \s* (?<id>{StringLiteral}) \s* , \s* (?<plural>{StringLiteral}) )
        """,
        RegexOptions.IgnorePatternWhitespace);

    private static IEnumerable<(string Name, string Type)> Localizers(string text)
        => Declaration().Matches(text).Select(match => (match.Groups["name"].Value, match.Groups["type"].Value));

    private static IEnumerable<(string Name, string Type)> Imported(string project, string view)
        => Files(project, "_ViewImports.cshtml").Where(imports => view.StartsWith(Path.GetDirectoryName(imports)! + Path.DirectorySeparatorChar, StringComparison.Ordinal)).SelectMany(imports => Localizers(File.ReadAllText(imports)));

    private static IEnumerable<string> TypesOf(string text)
        => Namespace().Match(text) is { Success: true } ns ? Type().Matches(text).Select(match => ns.Groups["name"].Value + "." + match.Groups["name"].Value) : [];

    // Where two projects have a type of the name, it is the project's own.
    private static string FullName(string type, string project)
        => _types.Value[type].Distinct().OrderByDescending(name => name.StartsWith(project + '.', StringComparison.Ordinal)).ToArray() is [var one, .. var others]
            && (others is [] || one.StartsWith(project + '.', StringComparison.Ordinal) && !others[0].StartsWith(project + '.', StringComparison.Ordinal)) ? one : throw new InvalidOperationException($"IStringLocalizer<{type}>: there is not one type of this name in the sources.");

    private static string Literal(string expression, string place)
        => Regex.IsMatch(expression, $"^{StringLiteral}$")
            ? Regex.Unescape(expression[1..^1])
            : throw new InvalidOperationException($"{place}: the text {expression} is made up when the program runs; nobody can translate it.");

    private static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    [GeneratedRegex(@"I(?:String|Html)Localizer<(?<type>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(?:class|record|struct)\s+(?<name>\w+)")]
    private static partial Regex Type();
}
