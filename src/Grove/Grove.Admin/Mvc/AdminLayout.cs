using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.Admin;

namespace Grove.Admin.Mvc;

/// <summary>Gives the views of modules the admin's layout on the admin's pages, as Orchard Core's theme does: a module cannot name it.</summary>
internal sealed class AdminLayout(IRazorPageActivator inner) : IRazorPageActivator
{
    private const string Path = "/Areas/Grove.Admin/Views/Shared/_Layout.cshtml";

    private static readonly object _key = new();

    public void Activate(IRazorPage page, ViewContext context)
    {
        inner.Activate(page, context);

        // The admin's own views name it in their _ViewStart; the view of the page is the first, those within it follow.
        if (page.Layout is null && AdminAttribute.IsApplied(context.HttpContext) && page.Path?.StartsWith("/Areas/Grove.Admin/", StringComparison.Ordinal) is false
            && context.HttpContext.Items.TryAdd(_key, true))
        {
            page.Layout = Path;
        }
    }
}
