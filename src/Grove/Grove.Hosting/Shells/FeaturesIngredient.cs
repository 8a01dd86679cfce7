using Grove.Storage.Documents;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Grove.Hosting.Shells;

/// <summary>A shell is made of the features that are enabled.</summary>
internal sealed class FeaturesIngredient(ShellDescriptor made, IShellDescriptorManager descriptors) : IShellIngredient
{
    public Type Document => typeof(EnabledFeaturesDocument);

    // A site that is not set up has none, and becomes one by the set-up of its own process.
    public async Task<bool> HasChangedAsync() => await descriptors.GetShellDescriptorAsync() is { } stored && made.SerialNumber > 0 && stored.SerialNumber != made.SerialNumber;
}
