namespace OrchardCore.Navigation;

/// <summary>Adds entries to the menu of the admin.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    public AdminNavigationProvider() : base(NavigationConstants.AdminId)
    {
    }
}
