using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace Grove.Media;

/// <summary>Where the library is, and where smaller copies of its images are kept.</summary>
internal sealed class MediaFolders(IOptions<ShellOptions> shells, ShellSettings shell)
{
    public string Library { get; } = Path.Combine(Site(shells.Value, shell), "Media");

    /// <summary>May be deleted at any time: what is missing is made again.</summary>
    public string Resized { get; } = Path.Combine(Site(shells.Value, shell), "MediaCache");

    private static string Site(ShellOptions options, ShellSettings shell) => Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, shell.Name);
}
