namespace Grove.OrchardCore.Tests;

/// <summary>The sources of the modules and of the host.</summary>
internal static class ModuleSources
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot(), "src");

    public static IEnumerable<string> All()
        => from folder in Directory.EnumerateDirectories(Folder, "CansCms.*")
           from file in Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
           where Path.GetExtension(file) is ".cs" or ".cshtml" && !Relative(file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
           select file;

    public static string Relative(string file) => Path.GetRelativePath(Folder, file);

    public static string Module(string file) => Relative(file).Split(Path.DirectorySeparatorChar)[0];

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder!.FullName, "CansCms.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
