using Grove.Admin.Mvc;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace Grove.Admin.Controllers;

/// <summary>What every page of the admin shares.</summary>
[Area("Grove.Admin")]
public abstract class AdminController(IAuthorizationService authorization) : Controller
{
    protected Task<bool> MayAsync(Permission permission, object? resource = null)
        => authorization.AuthorizeAsync(User, permission, resource);

    /// <summary>A message that the next page shows and a screen reader announces.</summary>
    protected void Announce(string message) => TempData[AdminMessages.Key] = message;

    /// <summary>403 with a page that says so; nothing is changed.</summary>
    protected IActionResult Refused()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View("/Areas/Grove.Admin/Views/Shared/Refused.cshtml");
    }
}
