namespace Grove.Hosting.Setup;

/// <summary>The configuration section OrchardCore_AutoSetup: the site to set up when there is none.</summary>
internal sealed class AutoSetupOptions
{
    public const string Section = "OrchardCore_AutoSetup";

    public List<SiteSetupOptions> Tenants { get; set; } = [];
}
