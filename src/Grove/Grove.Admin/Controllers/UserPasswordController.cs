using Grove.Admin.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Admin.Controllers;

/// <summary>Changes passwords: one's own, and those of people who have forgotten theirs. Either ends the account's other sessions.</summary>
public sealed class UserPasswordController(
    IAuthorizationService authorization, UserManager<IUser> users, SignInManager<IUser> signIn, AdministratorGuard administrators, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    [HttpGet, Admin("Account/Password", "ChangePassword")]
    public async Task<IActionResult> Change() => await users.GetUserAsync(User) is null ? NotFound() : View("Change");

    [HttpPost, Admin("Account/Password")]
    public async Task<IActionResult> Change([FromForm] PasswordForm form)
    {
        if (await users.GetUserAsync(User) is not User user)
        {
            return NotFound();
        }

        if (!IsComplete(form) || !UserErrors.AreNone(
            await users.ChangePasswordAsync(user, form.CurrentPassword ?? "", form.NewPassword!), ModelState, nameof(PasswordForm.NewPassword)))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Change");
        }

        await signIn.RefreshSignInAsync(user);
        Announce(T["Your password was changed. On other devices you log in again."]);
        return RedirectToRoute("Admin");
    }

    [HttpGet, Admin("Users/EditPassword/{id}", "EditPassword")]
    public async Task<IActionResult> Reset(string id)
        => await FindAsync(id) is not User user ? NotFound()
            : await MayChangeAsync(user) ? View("Reset", user) : Refused();

    [HttpPost, Admin("Users/EditPassword/{id}")]
    public async Task<IActionResult> Reset(string id, [FromForm] PasswordForm form)
    {
        if (await FindAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await MayChangeAsync(user))
        {
            return Refused();
        }

        if (!IsComplete(form) || !await ReplaceAsync(user, form.NewPassword!))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Reset", user);
        }

        Announce(T["“{0}” has a new password. Tell it to them in a safe way.", user.UserName]);
        return RedirectToRoute("EditUser", new { id });
    }

    private async Task<User?> FindAsync(string id) => await users.FindByIdAsync(id) as User;

    private async Task<bool> MayChangeAsync(User user)
        => await MayAsync(UsersPermissions.ManageUsers) && await administrators.MayChangeAsync(User, user);

    private async Task<bool> ReplaceAsync(User user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            UserErrors.AreNone(await validator.ValidateAsync(users, user, password), ModelState, nameof(PasswordForm.NewPassword));
        }

        if (!ModelState.IsValid)
        {
            return false;
        }

        await users.RemovePasswordAsync(user);
        return UserErrors.AreNone(await users.AddPasswordAsync(user, password), ModelState, nameof(PasswordForm.NewPassword));
    }

    private bool IsComplete(PasswordForm form)
    {
        if (string.IsNullOrEmpty(form.NewPassword))
        {
            ModelState.AddModelError(nameof(PasswordForm.NewPassword), T["Type the new password."]);
        }
        else if (form.NewPassword != form.Repeated)
        {
            ModelState.AddModelError(nameof(PasswordForm.Repeated), T["The two are not the same. Type the new password again."]);
        }

        return ModelState.IsValid;
    }
}
