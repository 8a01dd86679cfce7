namespace OrchardCore.Navigation;

/// <summary>Adds entries to the menu of one name.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    protected readonly string Name;

    protected NamedNavigationProvider(string name) => Name = name;

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        => string.Equals(name, Name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
