using System.Text.RegularExpressions;
using Grove.OrchardCore.Tests.Api;

namespace Grove.OrchardCore.Tests;

/// <summary>
/// Orchard Core has more types than the contract. A name that two of the used namespaces have there does not compile, though it does here.
/// </summary>
public sealed partial class ModuleNameTests
{
    /// <summary>What the SDK imports into every file.</summary>
    private static readonly string[] s_implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    [ListingFact]
    public void A_type_name_in_a_module_means_one_type_on_Orchard_Core()
    {
        var types = TypeNamesByNamespace.Load(OrchardCoreListing.FindFolder()!);
        var own = OwnNames();

        var ambiguous =
            from file in ModuleSources.All()
            let text = File.ReadAllText(file)
            let namespaces = Usings().Matches(text).Select(match => match.Groups[1].Value).Concat(s_implicit).Distinct().ToArray()
            from name in UsedNames(text).Distinct().Except(own[ModuleSources.Module(file)])
            let having = types.Having(name, namespaces)
            where having.Count > 1
            select $"{ModuleSources.Relative(file)}: '{name}' is in {string.Join(" and in ", having)}";

        Assert.Equal([], ambiguous);
    }

    /// <summary>Names that may be types, generic ones with their bracket: not behind a dot, where a member stands, and not in a text or a comment.</summary>
    private static IEnumerable<string> UsedNames(string text)
        => Names().Matches(NotCode().Replace(text, "")).Select(match => match.Value);

    /// <summary>The types of the module itself come before those that a using directive brings.</summary>
    private static ILookup<string, string> OwnNames()
        => ModuleSources.All()
            .SelectMany(file => Declared().Matches(File.ReadAllText(file)).Select(match => (Module: ModuleSources.Module(file), Name: match.Groups[1].Value)))
            .ToLookup(type => type.Module, type => type.Name);

    [GeneratedRegex(@"\b(?:class|record|interface|enum|struct) (\w+<?)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"^(?:@)?using ([\w.]+);?\r?$", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"(?<![\w.@])[A-Z]\w+\b<?(?!\s*=[^>=])")]
    private static partial Regex Names();

    [GeneratedRegex("""(?s)"{3}.*?"{3}|@?"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/|^\s*namespace [^\n]*|^using [^\n]*""", RegexOptions.Multiline)]
    private static partial Regex NotCode();
}
