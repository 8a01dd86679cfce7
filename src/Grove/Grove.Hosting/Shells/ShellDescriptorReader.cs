using Grove.Storage;
using Grove.Storage.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace Grove.Hosting.Shells;

/// <summary>Reads which features to build the shell with, before there is a shell: from a container that has the storage only.</summary>
internal sealed class ShellDescriptorReader(IOptions<ShellOptions> options, DocumentCache cache)
{
    /// <summary>Reads what is stored now, whatever was read before: another process may have set the site up meanwhile.</summary>
    public Task<ShellDescriptor> ReadAgainAsync(ShellSettings settings)
    {
        cache.Clear();
        return ReadAsync(settings);
    }

    public async Task<ShellDescriptor> ReadAsync(ShellSettings settings)
    {
        var services = new ServiceCollection().AddSingleton(settings).AddSingleton(options).AddSingleton(cache);
        new Storage.Startup().ConfigureServices(services);

        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();

        if (AmbientTransaction.Current is null)
        {
            await provider.GetRequiredService<IStore>().InitializeAsync();
        }

        return (await scope.ServiceProvider.GetRequiredService<IDocumentManager<EnabledFeaturesDocument>>().GetOrCreateImmutableAsync()).ToDescriptor();
    }
}
