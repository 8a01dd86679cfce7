using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Setup;

/// <summary>Puts the data into the folder that ORCHARD_APP_DATA names, or into App_Data below the content root.</summary>
internal sealed class AppData(IConfiguration configuration, IHostEnvironment environment) : IConfigureOptions<ShellOptions>
{
    public void Configure(ShellOptions options)
    {
        options.ShellsApplicationDataPath = Path.GetFullPath(
            configuration["ORCHARD_APP_DATA"] is { Length: > 0 } folder ? folder : "App_Data",
            environment.ContentRootPath);
        options.ShellsContainerName = "Sites";
    }
}
