using Grove.Admin.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Grove.Admin.Controllers;

public sealed class ContentListController(IAuthorizationService authorization, ContentList list) : AdminController(authorization)
{
    [HttpGet, Admin("Contents/ContentItems/{type?}", "ListContentItems")]
    public async Task<IActionResult> Index(ContentListQuery query)
    {
        var page = await list.ReadAsync(query, User);
        return page.Types.Count == 0 ? Refused()
            : !string.IsNullOrEmpty(query.Type) && page.TypeName is null ? NotFound()
            : View(page);
    }
}
