using Grove.Admin.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Grove.Admin.Controllers;

public sealed class LanguageController(IAuthorizationService authorization, AdminCultures cultures) : AdminController(authorization)
{
    [HttpPost, Admin("Language", "AdminLanguage")]
    public async Task<IActionResult> Choose(string? culture, string? returnUrl)
        => !await cultures.RememberAsync(HttpContext, culture) ? BadRequest()
            : Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl)
            : RedirectToRoute("Admin");
}
