namespace OrchardCore.Environment.Shell.Descriptor.Models;

public class ShellDescriptor
{
    public IList<InstalledShellFeature> Installed { get; set; }
    public IList<ShellFeature> Features { get; set; }
    public ShellDescriptor() { }
    public int SerialNumber { get; set; }
}
