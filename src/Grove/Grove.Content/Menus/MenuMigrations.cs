using OrchardCore.Alias.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;
using OrchardCore.Title.Models;

namespace Grove.Content.Menus;

/// <summary>Defines menus and the kinds of items in them.</summary>
internal sealed class MenuMigrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string Stereotype = "MenuItem";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(MenuItemsListPart), part => part.Attachable().WithDescription("Holds the items of a menu."));

        await definitions.AlterTypeDefinitionAsync("Menu", type => type
            .Draftable().Creatable().Listable()
            .WithPart(nameof(TitlePart), part => part.WithPosition("1"))
            .WithPart(nameof(AliasPart), part => part.WithPosition("2").WithSettings(new OrchardCore.Alias.Settings.AliasPartSettings { Pattern = "{{ Model.ContentItem | display_text | slugify }}" }))
            .WithPart(nameof(MenuPart), part => part.WithPosition("3"))
            .WithPart(nameof(MenuItemsListPart), part => part.WithPosition("4")));

        await DefineAsync("LinkMenuItem", "Link", nameof(LinkMenuItemPart));
        await DefineAsync("HtmlMenuItem", "HTML", nameof(HtmlMenuItemPart));

        await definitions.AlterPartDefinitionAsync(nameof(ContentMenuItemPart), part => part
            .WithField("SelectedContentItem", field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Content item")
                .WithSettings(new ContentPickerFieldSettings { DisplayAllContentTypes = true })));
        await DefineAsync("ContentMenuItem", "Content", nameof(ContentMenuItemPart));

        return 1;
    }

    private Task DefineAsync(string name, string displayName, string part)
        => definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName + " menu item")
            .Stereotype(Stereotype)
            .WithPart(part)
            // Any item may open a menu below it.
            .WithPart(nameof(MenuItemsListPart)));
}
