namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that was enabled at least once, with the order in which that happened.</summary>
public class InstalledShellFeature : ShellFeature
{
    public InstalledShellFeature()
    {
    }

    public InstalledShellFeature(ShellFeature feature) : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    public int SerialNumber { get; set; }
}
