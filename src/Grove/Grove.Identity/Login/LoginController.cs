using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;

namespace Grove.Identity.Login;

/// <summary>Logs people in and out.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LoginController(SignInManager<IUser> signIn, UserManager<IUser> users, IStringLocalizer<LoginController> S) : Controller
{
    [HttpGet("/Login")]
    public IActionResult Login(string? returnUrl = null) => View(new LoginForm { ReturnUrl = returnUrl });

    [HttpPost("/Login")]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(IdentityStartup.LoginRate)]
    public async Task<IActionResult> Login([FromForm] LoginForm form)
    {
        if (ModelState.IsValid)
        {
            var user = await users.FindByNameAsync(form.UserName) ?? await users.FindByEmailAsync(form.UserName);

            if (user is null)
            {
                // As slow as a wrong password, so that the time does not tell which names exist.
                users.PasswordHasher.HashPassword(new OrchardCore.Users.Models.User(), form.Password);
            }
            else if ((await signIn.PasswordSignInAsync(user, form.Password, form.RememberMe, lockoutOnFailure: true)).Succeeded)
            {
                return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "~/Admin");
            }

            // The same for a wrong name, a wrong password and a locked account.
            ModelState.AddModelError("", S["The user name or the password is wrong, or the account is locked for a while. Try again later."]);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        form.Password = "";
        return View(form);
    }

    [HttpPost("/Users/LogOff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("~/");
    }
}
