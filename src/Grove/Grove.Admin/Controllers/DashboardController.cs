using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace Grove.Admin.Controllers;

public sealed class DashboardController(IAuthorizationService authorization) : AdminController(authorization)
{
    [Admin("", "Admin")]
    public IActionResult Index() => View();
}
