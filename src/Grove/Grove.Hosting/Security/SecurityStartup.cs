using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Grove.Hosting.Security;

/// <summary>
/// Keeps the keys that protect cookies and tokens with the site's data, so that sessions outlive a restart. They are the shell's and not the
/// host's, which would read them at its start: here it is done for the first who needs them.
/// </summary>
public sealed class SecurityStartup(ShellSettings settings, IOptions<ShellOptions> shells) : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        var keys = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, settings.Name, "DataProtection-Keys");

        services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(keys))
            .SetApplicationName("CMS");
    }
}
