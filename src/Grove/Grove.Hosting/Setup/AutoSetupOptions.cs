using Microsoft.Extensions.Options;

namespace Grove.Hosting.Setup;

/// <summary>The configuration section OrchardCore_AutoSetup: the site to set up when there is none.</summary>
internal sealed class AutoSetupOptions
{
    public const string Section = "OrchardCore_AutoSetup";

    public List<SiteSetupOptions> Tenants { get; set; } = [];

    /// <summary>The site was not set up, and nothing of it was kept, because of what the section says.</summary>
    public static OptionsValidationException Invalid(IEnumerable<string> faults)
        => new(Section, typeof(AutoSetupOptions), [$"The site cannot be set up as the configuration section {Section} says. {string.Join(' ', faults)}"]);
}
