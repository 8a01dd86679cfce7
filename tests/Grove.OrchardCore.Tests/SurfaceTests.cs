using Grove.OrchardCore.Tests.Api;
using OrchardCore.Modules;

namespace Grove.OrchardCore.Tests;

/// <summary>The contract grows on purpose only: what it holds is written down beside this test.</summary>
public sealed class SurfaceTests
{
    private static readonly string s_snapshot = Path.Combine(ModuleSources.RepositoryRoot(), "tests", "Grove.OrchardCore.Tests", "surface.txt");

    [Fact]
    public void The_contract_is_what_was_agreed_on()
    {
        var surface = AssemblyListing.Of(typeof(StartupBase).Assembly).SelectMany(Lines).ToArray();
        var agreed = File.ReadAllLines(s_snapshot);
        var received = Path.Combine(AppContext.BaseDirectory, "surface.txt");
        File.WriteAllLines(received, surface);

        var differences = surface.Except(agreed).Select(line => "new: " + line).Concat(agreed.Except(surface).Select(line => "gone: " + line)).ToArray();

        Assert.True(
            differences.Length == 0 && surface.SequenceEqual(agreed),
            $"The contract changed. Where that is on purpose, copy {received} to {s_snapshot}.{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    private static IEnumerable<string> Lines(ApiType type)
        => type.Members.Select(member => $"{type.FullName}: {member}")
            .Prepend($"{type.FullName}: {type.Declaration}{(type.Bases.Count == 0 ? "" : " : " + string.Join(", ", type.Bases))}");
}
