namespace OrchardCore.Navigation;

/// <summary>Adds entries to menus that modules build, such as the admin's.</summary>
public interface INavigationProvider
{
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
