using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>A part that has whole items inside: they are added, removed and moved by buttons, and edited in place.</summary>
public abstract class ContainerPartEditor(IContentManager contents, string member, ItemTree tree) : IPartEditor
{
    public abstract string PartName { get; }

    protected virtual bool IsTree => tree != ItemTree.Flat;

    public async Task ShowAsync(PartSection part)
    {
        part.View = EditorViews.Shared("ItemList");
        part.Members = [ItemList.Member];
        await OpenAsync(part);
    }

    public async Task BindAsync(PartSection part)
    {
        var list = await OpenAsync(part);
        var stored = list.Nodes.ToDictionary(node => node.Data.Text(nameof(ContentItem.ContentItemId)) ?? "", node => node.Data);
        var nodes = new List<ItemNode>();
        foreach (var line in ItemOutline.Parse(part.Form.Values.All(list.Name)).Lines)
        {
            var data = stored.GetValueOrDefault(line.Id)
                ?? (list.Types.Any(type => type.Name == line.Type) ? await NewAsync(line, part) : null);
            if (data is not null)
            {
                nodes.Add(new ItemNode(line.Level, data));
            }
        }

        list.Nodes = nodes;
        part.Data[member] = tree.Assemble(nodes);
    }

    protected abstract Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(PartSection part);

    protected virtual bool IsCollapsed(PartSection part) => IsTree;

    protected virtual void Prepare(JsonObject item, PartSection part)
    {
    }

    private async Task<ItemList> OpenAsync(PartSection part)
        => part.Items = new ItemList(part, await TypesAsync(part), IsTree, IsCollapsed(part))
        {
            Nodes = [.. tree.Flatten(part.Data.Objects(member)).Where(node => node.Data.Text(nameof(ContentItem.ContentItemId)) is not null)],
        };

    private async Task<JsonObject> NewAsync(ItemOutline.Line line, PartSection part)
    {
        var item = ContentJson.Of(await contents.NewAsync(line.Type));
        item[nameof(ContentItem.ContentItemId)] = line.Id;
        Prepare(item, part);
        return item;
    }
}
