namespace OrchardCore.Navigation;

public static class NavigationConstants
{
    /// <summary>The name of the admin's menu.</summary>
    public const string AdminId = "admin";
}
