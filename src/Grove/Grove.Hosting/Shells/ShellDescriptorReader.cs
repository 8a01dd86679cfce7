using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace Grove.Hosting.Shells;

/// <summary>Reads which features to build the shell with, before there is a shell: from a container that has the storage only.</summary>
internal sealed class ShellDescriptorReader(IOptions<ShellOptions> options)
{
    public async Task<ShellDescriptor> ReadAsync(ShellSettings settings)
    {
        var services = new ServiceCollection().AddSingleton(settings).AddSingleton(options);
        new Storage.Startup().ConfigureServices(services);

        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();

        if (AmbientTransaction.Current is null)
        {
            await provider.GetRequiredService<IStore>().InitializeAsync();
        }

        var stored = await scope.ServiceProvider.GetRequiredService<ISession>().Query<EnabledFeaturesDocument>().FirstOrDefaultAsync();
        return (stored ?? new EnabledFeaturesDocument()).ToDescriptor();
    }
}
