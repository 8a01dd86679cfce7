namespace CansCms.Bench.Hosts;

/// <summary>Where things are: the repository that this program was built in, and the folder in which it keeps what it makes.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Data sets are kept here between runs. Not committed; it may be deleted at any time.</summary>
    public static string Kept => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "bench")).FullName;

    private static string Find(DirectoryInfo folder)
        => File.Exists(Path.Combine(folder.FullName, "CansCms.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("The benchmarks run in the repository only: there is no CansCms.sln above this program."));
}
