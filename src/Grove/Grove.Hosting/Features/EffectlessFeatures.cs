namespace Grove.Hosting.Features;

/// <summary>
/// Features that recipes for Orchard Core enable and that have nothing to do on a headless host. They may be enabled, and change nothing.
/// A module that declares one of them takes it over.
/// </summary>
internal static class EffectlessFeatures
{
    public static readonly string[] Ids =
    [
        "OrchardCore.Admin",
        "OrchardCore.AdminDashboard",
        "OrchardCore.AdminMenu",
        "OrchardCore.AuditTrail",
        "OrchardCore.AutoSetup",
        "OrchardCore.BackgroundTasks",
        "OrchardCore.ContentPreview",
        "OrchardCore.CustomSettings",
        "OrchardCore.Deployment",
        "OrchardCore.Diagnostics",
        "OrchardCore.Features",
        "OrchardCore.HomeRoute",
        "OrchardCore.Indexing",
        "OrchardCore.Navigation",
        "OrchardCore.Queries",
        "OrchardCore.Resources",
        "OrchardCore.Security",
        "OrchardCore.Settings",
        "OrchardCore.Setup",
        "OrchardCore.Themes",
        "OrchardCore.Widgets",
        "SafeMode",
        "TheAdmin",
        "TheTheme",
    ];
}
