using Grove.Admin.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Grove.Admin.Controllers;

public sealed class DashboardController(IAuthorizationService authorization, ContentList list) : AdminController(authorization)
{
    private const int Shown = 8;

    [Admin("", "Admin")]
    public async Task<IActionResult> Index()
    {
        var drafts = await list.ReadAsync(new ContentListQuery { Status = ContentListQuery.Draft }, User);
        var changed = await list.ReadAsync(new ContentListQuery(), User);
        return View(new DashboardPage(changed.Creatable, [.. drafts.Rows.Take(Shown)], drafts.Total, [.. changed.Rows.Take(Shown)]));
    }
}
