using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;

namespace Grove.Identity.Login;

/// <summary>Logs people in and out.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LoginController(SignInManager<IUser> signIn, ILocalClock clock, IStringLocalizer<LoginController> S) : Controller
{
    [HttpGet("/Login")]
    public IActionResult Login(string? returnUrl = null)
        => User.Identity is { IsAuthenticated: true } ? LocalRedirect(Destination(returnUrl)) : View(new LoginForm { ReturnUrl = returnUrl });

    [HttpPost("/Login")]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(RateLimits.Login)]
    public async Task<IActionResult> Login([FromForm] LoginForm form)
    {
        if (ModelState.IsValid)
        {
            var result = await HttpContext.RequestServices.GetRequiredService<LoginAttempt>().TryAsync(form.UserName, form.Password, form.RememberMe);

            if (result.Succeeded)
            {
                return LocalRedirect(Destination(form.ReturnUrl));
            }

            ModelState.AddModelError("", result.LockedUntil is { } until ? await LockedAsync(until) : S["The user name or the password is wrong."]);
        }
        else
        {
            ModelState.Clear();
            ModelState.AddModelError("", S["Type your user name and your password."]);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        ModelState.Remove(nameof(LoginForm.Password));
        return View(form);
    }

    [HttpPost("/Users/LogOff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("~/Login");
    }

    private string Destination(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "~/Admin";

    private async Task<string> LockedAsync(DateTimeOffset until)
    {
        // The next full minute, since the time is shown without seconds.
        var local = await clock.ConvertToLocalAsync(until.AddSeconds(59));
        return S["Too many wrong attempts. This name is locked until {0}. Try again then.", local.ToString("t", CultureInfo.CurrentCulture)];
    }
}
