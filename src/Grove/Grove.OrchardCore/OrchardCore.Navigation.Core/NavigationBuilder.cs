using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Builds the entries of one level of a menu.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _items = [];

    public NavigationBuilder()
    {
    }

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string> classes = null)
    {
        var item = new NavigationItemBuilder();
        item.Caption(caption);
        itemBuilder(item);
        _items.AddRange(item.Build());
        return this;
    }

    public virtual List<MenuItem> Build() => _items;
}
