using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An entry of a menu that modules build.</summary>
public class MenuItem
{
    public MenuItem()
    {
    }

    public LocalizedString Text { get; set; }

    public RouteValueDictionary RouteValues { get; set; }

    public List<MenuItem> Items { get; set; } = [];

    /// <summary>One of these is needed to see the entry; none where there are none.</summary>
    public List<Permission> Permissions { get; } = [];

    /// <summary>Whether the entry leads to a page beside the one above it.</summary>
    public bool LocalNav { get; set; }
}
