using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Builds an entry of a menu, and those below it.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item = new();

    public NavigationItemBuilder()
    {
    }

    public NavigationItemBuilder Caption(LocalizedString caption)
    {
        _item.Text = caption;
        return this;
    }

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName)
    {
        _item.RouteValues = new RouteValueDictionary { ["action"] = actionName, ["controller"] = controllerName, ["area"] = areaName };
        return this;
    }

    public NavigationItemBuilder Permission(Security.Permissions.Permission permission)
    {
        _item.Permissions.Add(permission);
        return this;
    }

    public NavigationItemBuilder LocalNav()
    {
        _item.LocalNav = true;
        return this;
    }

    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }
}
