namespace CansCms.Browser.Tests.Running;

/// <summary>The browser that the tests run in: the one that the system has, so that none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program, or null if there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => _names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Why browser tests are skipped, if they are.</summary>
    public static string? Missing => Path is null ? $"There is no browser on the PATH ({string.Join(", ", _names)}). Debian's package is chromium." : null;
}
