using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace Grove.Hosting.Shells;

/// <summary>Stores which features are enabled, and has the shell rebuilt when that changes.</summary>
internal sealed class ShellDescriptorManager(
    IDocumentManager<EnabledFeaturesDocument> documents, ISession session, IShellHost shells, ShellSettings settings) : IShellDescriptorManager
{
    public async Task<ShellDescriptor> GetShellDescriptorAsync()
        => (await documents.GetOrCreateImmutableAsync()) is { SerialNumber: > 0 } stored ? stored.ToDescriptor() : null!;

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var stored = await documents.GetOrCreateMutableAsync();

        if (stored.SerialNumber != priorSerialNumber)
        {
            throw new InvalidOperationException("Somebody else changed the features of the site meanwhile. Try again.");
        }

        stored.SerialNumber++;
        stored.Features = [.. enabledFeatures.Select(feature => feature.Id).Distinct()];
        stored.Features.ForEach(id => stored.Installed.TryAdd(id, stored.SerialNumber));

        await documents.UpdateAsync(stored);
        await session.SaveChangesAsync();
        await shells.ChangedAsync(stored.ToDescriptor(), settings);
    }
}
