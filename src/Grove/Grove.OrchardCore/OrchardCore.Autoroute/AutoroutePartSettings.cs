namespace OrchardCore.Autoroute.Models;

public class AutoroutePartSettings
{
    public AutoroutePartSettings() { }
    public bool AllowAbsolutePath { get; set; }
    public bool AllowCustomPath { get; set; }
    public bool AllowDisabled { get; set; }
    public bool AllowRouteContainedItems { get; set; }
    public bool AllowUpdatePath { get; set; }
    public bool ManageContainedItemRoutes { get; set; }
    public bool ShowHomepageOption { get; set; }
    public string Pattern { get; set; } = "{{ Model.ContentItem | display_text | slugify }}";
}
