using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Grove.Hosting.Shells;

/// <summary>The features that the site has enabled, as they are stored. A serial number of 0 means that the site is not set up.</summary>
public sealed class EnabledFeaturesDocument : Document
{
    public int SerialNumber { get; set; }

    public List<string> Features { get; set; } = [];

    /// <summary>Every feature that ever was enabled, and the serial number with which it first was.</summary>
    public Dictionary<string, int> Installed { get; set; } = [];

    public ShellDescriptor ToDescriptor() => new()
    {
        SerialNumber = SerialNumber,
        Features = [.. Features.Select(id => new ShellFeature(id))],
        Installed = [.. Installed.Select(feature => new InstalledShellFeature(new ShellFeature(feature.Key)) { SerialNumber = feature.Value })],
    };
}
