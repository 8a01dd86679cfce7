using System.Reflection;
using Grove.OrchardCore.Tests.Api;
using OrchardCore.Modules;

namespace Grove.OrchardCore.Tests;

public sealed class ContractTests
{
    private static readonly Assembly s_contract = typeof(StartupBase).Assembly;

    [ListingFact]
    public void The_contract_holds_nothing_that_Orchard_Core_does_not_have()
    {
        var listing = OrchardCoreListing.Load(OrchardCoreListing.FindFolder()!);

        var differences = AssemblyListing.Of(s_contract)
            .SelectMany(type => ContractComparison.Differences(type, listing.Find(type.FullName)))
            .ToList();

        Assert.True(differences.Count == 0, $"{differences.Count} differences:{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    [ListingFact]
    public void The_contract_holds_nothing_that_Orchard_Core_calls_obsolete()
    {
        var obsolete = Directory.EnumerateFiles(OrchardCoreListing.FindFolder()!, "*.txt").SelectMany(file => ObsoleteListing.Read(File.ReadLines(file))).ToHashSet();

        Assert.Equal([], AssemblyListing.Of(s_contract)
            .SelectMany(type => type.Members.Select(member => $"{type.FullName}: {member}").Prepend(type.FullName))
            .Where(obsolete.Contains));
    }
}
