using Microsoft.Extensions.Configuration;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Setup;

/// <summary>What the configuration says about the site: how to set it up, and where its database is.</summary>
internal sealed class AutoSetup(IConfiguration configuration, IEnumerable<SetupFeature> features)
{
    /// <summary>The feature that makes a site set itself up.</summary>
    public const string Feature = "OrchardCore.AutoSetup";

    private readonly IConfigurationSection? _site = configuration
        .GetSection("OrchardCore").GetSection(AutoSetupOptions.Section).GetSection(nameof(AutoSetupOptions.Tenants)).GetChildren()
        .FirstOrDefault(tenant => (tenant[nameof(SiteSetupOptions.ShellName)] ?? ShellSettings.DefaultShellName) == ShellSettings.DefaultShellName);

    /// <summary>The site to set up where there is none; null where that is not asked for. Read for that only: a random password is made by being read.</summary>
    public SiteSetupOptions? Site => features.Any(feature => feature.Id == Feature) ? _site?.Get<SiteSetupOptions>() : null;

    /// <summary>Tells the shell where its database is, unless it is told otherwise.</summary>
    public void SetDatabase(ShellSettings settings)
    {
        if (_site is null || !string.IsNullOrEmpty(settings["DatabaseProvider"]))
        {
            return;
        }

        settings["DatabaseProvider"] = _site[nameof(SiteSetupOptions.DatabaseProvider)] ?? DatabaseProviderValue.Sqlite;
        settings["ConnectionString"] = _site[nameof(SiteSetupOptions.DatabaseConnectionString)] ?? "";
        settings["TablePrefix"] = _site[nameof(SiteSetupOptions.DatabaseTablePrefix)] ?? "";
        settings["Schema"] = _site[nameof(SiteSetupOptions.DatabaseSchema)] ?? "";
    }
}
