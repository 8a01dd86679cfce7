namespace CansCms.Site;

/// <summary>The site's own files.</summary>
public static class SiteFiles
{
    /// <summary>Goes into the addresses of the files, so that they may be kept for ever: it changes whenever the module that holds them does.</summary>
    public static string Version { get; } = typeof(SiteFiles).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];
}
