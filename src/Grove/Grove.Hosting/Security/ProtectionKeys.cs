using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Security;

/// <summary>Keeps the keys that cookies and tokens are protected with beside the site's data, so that they outlive a restart.</summary>
internal sealed class ProtectionKeys(IOptions<ShellOptions> shells, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, ShellSettings.DefaultShellName, "DataProtection-Keys"));
        options.XmlRepository = new FileSystemXmlRepository(folder, loggers);
    }
}
