using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Setup;

/// <summary>A site to set up, as Orchard Core's automatic set-up describes it.</summary>
internal sealed class SiteSetupOptions
{
    public string ShellName { get; set; } = ShellSettings.DefaultShellName;

    public string SiteName { get; set; } = "";

    public string SiteTimeZone { get; set; } = "";

    public string AdminUsername { get; set; } = "";

    public string AdminEmail { get; set; } = "";

    public string AdminPassword { get; set; } = "";

    public string DatabaseProvider { get; set; } = "Sqlite";

    public string DatabaseConnectionString { get; set; } = "";

    public string DatabaseTablePrefix { get; set; } = "";

    public string DatabaseSchema { get; set; } = "";

    public string RecipeName { get; set; } = "";

    /// <summary>What is missing or wrong, one sentence each.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (name, value) in new[]
        {
            (nameof(SiteName), SiteName), (nameof(AdminUsername), AdminUsername), (nameof(AdminEmail), AdminEmail),
            (nameof(AdminPassword), AdminPassword), (nameof(DatabaseProvider), DatabaseProvider), (nameof(RecipeName), RecipeName),
        })
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return $"{name} is missing.";
            }
        }

        if (SiteTimeZone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(SiteTimeZone, out _))
        {
            yield return $"SiteTimeZone '{SiteTimeZone}' is not a known time zone. An example is Asia/Almaty.";
        }
    }
}
