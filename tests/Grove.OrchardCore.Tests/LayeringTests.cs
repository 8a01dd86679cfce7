namespace Grove.OrchardCore.Tests;

public sealed class LayeringTests
{
    private static readonly string s_sources = ModuleSources.Folder;

    [Fact]
    public void Modules_and_the_host_know_nothing_of_Grove()
        => AssertNone(Directory.EnumerateDirectories(s_sources, "CansCms.*"), "Grove.");

    [Fact]
    public void Grove_knows_nothing_of_the_network()
        => AssertNone([Path.Combine(s_sources, "Grove")], "CansCms.");

    private static void AssertNone(IEnumerable<string> folders, string name)
    {
        var findings =
            from folder in folders
            from file in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".cshtml" or ".csproj" && !IsBuilt(file)
            from line in File.ReadLines(file).Index()
            where line.Item.Contains(name, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(s_sources, file)}:{line.Index + 1}: {line.Item.Trim()}";

        Assert.Equal([], findings);
    }

    private static bool IsBuilt(string file)
        => Path.GetRelativePath(s_sources, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");
}
