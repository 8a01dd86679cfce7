using System.Text.Json.Nodes;
using OrchardCore.Menu.Models;
using OrchardCore.Taxonomies.Models;

namespace Grove.Admin.Editing;

/// <summary>Where items keep the items below them, and how the tree is laid out flat for a form and put together again.</summary>
public sealed class ItemTree(Func<JsonObject, JsonObject[]> read, Action<JsonObject, JsonArray> write)
{
    /// <summary>A list without levels.</summary>
    public static readonly ItemTree Flat = new(_ => [], (_, _) => { });

    /// <summary>Terms keep the narrower terms directly.</summary>
    public static readonly ItemTree Terms = new(
        term => term.Objects(nameof(TaxonomyPart.Terms)),
        (term, children) => Put(term, nameof(TaxonomyPart.Terms), children));

    /// <summary>Menu items keep the items below them in a part of the same kind as the menu's.</summary>
    public static readonly ItemTree MenuItems = new(
        item => (item[nameof(MenuItemsListPart)] as JsonObject).Objects(nameof(MenuItemsListPart.MenuItems)),
        (item, children) =>
        {
            if (children.Count > 0 || item[nameof(MenuItemsListPart)] is JsonObject)
            {
                item.Child(nameof(MenuItemsListPart))[nameof(MenuItemsListPart.MenuItems)] = children;
            }
        });

    public IEnumerable<ItemNode> Flatten(IEnumerable<JsonObject> items, int level = 0)
        => items.SelectMany(item => (IEnumerable<ItemNode>)[new ItemNode(level, item), .. Flatten(read(item), level + 1)]);

    /// <summary>Puts the items back together. Each is detached from where it was, so that it can stand elsewhere now.</summary>
    public JsonArray Assemble(IReadOnlyList<ItemNode> nodes)
    {
        foreach (var node in nodes)
        {
            (node.Data.Parent as JsonArray)?.Remove(node.Data);
        }

        var at = 0;
        return Below(0);

        JsonArray Below(int level)
        {
            var items = new JsonArray();
            while (at < nodes.Count && nodes[at].Level >= level)
            {
                var item = nodes[at++].Data;
                write(item, Below(level + 1));
                items.Add((JsonNode)item);
            }

            return items;
        }
    }

    private static void Put(JsonObject item, string member, JsonArray children)
    {
        if (children.Count > 0 || item.ContainsKey(member))
        {
            item[member] = children;
        }
    }
}
