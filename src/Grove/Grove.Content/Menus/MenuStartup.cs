using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;

namespace Grove.Content.Menus;

/// <summary>Menus as content.</summary>
[Feature("OrchardCore.Menu")]
public sealed class MenuStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MenuPart>();
        services.AddContentPart<MenuItemsListPart>().AddHandler<MenuItemsListHandler>();
        services.AddContentPart<LinkMenuItemPart>();
        services.AddContentPart<ContentMenuItemPart>();
        services.AddContentPart<HtmlMenuItemPart>();
        services.AddContentPart<MenuItemPermissionPart>();
        services.AddDataMigration<MenuMigrations>();
    }
}
