using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

public interface IShellDescriptorManager
{
    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
    Task<ShellDescriptor> GetShellDescriptorAsync();
}
