using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Setup;

/// <summary>What the configuration says about the site: how to set it up, and where its database is.</summary>
internal sealed class AutoSetup(IConfiguration configuration, IEnumerable<SetupFeature> features)
{
    /// <summary>The feature that makes a site set itself up.</summary>
    public const string Feature = "OrchardCore.AutoSetup";

    private readonly SiteSetupOptions? _site = configuration
        .GetSection("OrchardCore").GetSection(AutoSetupOptions.Section).Get<AutoSetupOptions>()?.Tenants
        .FirstOrDefault(tenant => tenant.ShellName == ShellSettings.DefaultShellName);

    /// <summary>The site to set up where there is none; null where that is not asked for.</summary>
    public SiteSetupOptions? Site => features.Any(feature => feature.Id == Feature) ? _site : null;

    /// <summary>Tells the shell where its database is, unless it is told otherwise.</summary>
    public void SetDatabase(ShellSettings settings)
    {
        if (_site is null || !string.IsNullOrEmpty(settings["DatabaseProvider"]))
        {
            return;
        }

        settings["DatabaseProvider"] = _site.DatabaseProvider;
        settings["ConnectionString"] = _site.DatabaseConnectionString;
        settings["TablePrefix"] = _site.DatabaseTablePrefix;
    }
}
