using System.Reflection;
using System.Xml.Linq;
using Grove.OrchardCore.Tests.Api;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace Grove.OrchardCore.Tests;

/// <summary>On Orchard Core each assembly is a package: a module names those whose types it uses, itself or in its views.</summary>
public sealed class ModuleReferenceTests
{
    /// <summary>Packages that are features of the same name, as the site's recipe enables them; GraphQL is optional, each of its startups asks for it.</summary>
    private static readonly HashSet<string> s_features =
    [
        .. File.ReadLines(Path.Combine(ModuleSources.RepositoryRoot(), "recipes", "cans.recipe.json"))
            .Select(line => line.Trim().TrimEnd(',').Trim('"'))
            .Where(line => line.StartsWith("OrchardCore.", StringComparison.Ordinal) && line != "OrchardCore.Apis.GraphQL"),
    ];

    public static TheoryData<string> Modules { get; } =
        [.. typeof(Program).Assembly.GetCustomAttributes<ModuleNameAttribute>().Select(module => module.Name).Where(name => name.StartsWith("CansCms.", StringComparison.Ordinal))];

    [ListingTheory]
    [MemberData(nameof(Modules))]
    public void A_module_references_the_packages_whose_types_it_uses(string module)
    {
        var orchard = OrchardAssemblies.Load(OrchardCoreListing.FindFolder()!);
        var referenced = ReferencesOf(module);

        var missing =
            from type in UsedTypes.Of(Path.Combine(AppContext.BaseDirectory, module + ".dll"), typeof(StartupBase).Assembly.GetName().Name!)
            from assemblies in orchard.Of(type.Key, type)
            where !assemblies.Select(PackageOf).Any(referenced.Contains)
            group type.Key by string.Join(" or ", assemblies.Select(PackageOf).Distinct()) into package
            orderby package.Key
            select $"""<OrchardReference Include="{package.Key}" /> for {string.Join(", ", package.Distinct().Order(StringComparer.Ordinal))}""";

        Assert.False(missing.Any(), $"{module}.csproj lacks:{Environment.NewLine}{string.Join(Environment.NewLine, missing)}");
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_depends_on_the_features_whose_packages_it_references(string module)
    {
        var dependencies = DependenciesOf(module);

        Assert.Equal([], ReferencesOf(module).Where(package => s_features.Contains(package) && !dependencies.Contains(package)).Order(StringComparer.Ordinal));
    }

    /// <summary>YesSql has versions of its own, and comes with the packages of Orchard Core that are built on it.</summary>
    private static string PackageOf(string assembly) => assembly switch
    {
        "YesSql.Abstractions" => "OrchardCore.Data.YesSql.Abstractions",
        _ when assembly.StartsWith("YesSql", StringComparison.Ordinal) => "OrchardCore.Data.YesSql",
        _ => assembly,
    };

    /// <summary>What the manifest names, and what the manifests of the modules that it names name.</summary>
    private static HashSet<string> DependenciesOf(string module)
    {
        var named = Assembly.Load(module).GetCustomAttribute<ModuleAttribute>()!.Dependencies;

        return [.. named, .. named.Where(name => name.StartsWith("CansCms.", StringComparison.Ordinal)).SelectMany(DependenciesOf)];
    }

    private static HashSet<string> ReferencesOf(string module)
        => [.. XDocument.Load(Path.Combine(ModuleSources.RepositoryRoot(), "src", module, module + ".csproj"))
            .Descendants("OrchardReference")
            .Select(reference => reference.Attribute("Include")!.Value)];
}
