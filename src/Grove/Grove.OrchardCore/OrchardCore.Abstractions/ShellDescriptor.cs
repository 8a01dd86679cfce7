namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>The features that a shell has enabled, and those that it ever had.</summary>
public class ShellDescriptor
{
    public int SerialNumber { get; set; }

    public IList<ShellFeature> Features { get; set; } = [];

    public IList<InstalledShellFeature> Installed { get; set; } = [];
}
