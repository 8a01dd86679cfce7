using Grove.Admin.Editing;
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

/// <summary>Who has an account, and in which roles.</summary>
public sealed class UsersController(
    IAuthorizationService authorization, UserManager<IUser> users, UserList list, UserEditing editing, AdministratorGuard administrators, DateTimes times, IStringLocalizer<AdminText> T)
    : AdminController(authorization)
{
    [HttpGet, Admin("Users/Index", "ListUsers")]
    public async Task<IActionResult> Index(string? text, int page = 1)
        => await MayAsync(UsersPermissions.ManageUsers) ? View(await list.ReadAsync(text, page)) : Refused();

    [HttpGet, Admin("Users/Create", "CreateUser")]
    public async Task<IActionResult> Create()
        => await MayAsync(UsersPermissions.ManageUsers) ? await ShowAsync(null, new UserForm { IsEnabled = true }) : Refused();

    [HttpPost, Admin("Users/Create")]
    public async Task<IActionResult> Create([FromForm] UserForm form)
    {
        if (!await MayAsync(UsersPermissions.ManageUsers))
        {
            return Refused();
        }

        if (!await editing.CreateAsync(User, form, ModelState))
        {
            return await ShowAsync(null, form);
        }

        Announce(T["The account “{0}” was made.", form.UserName!]);
        return RedirectToRoute("ListUsers");
    }

    [HttpGet, Admin("Users/Edit/{id}", "EditUser")]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await MayAsync(UsersPermissions.ManageUsers))
        {
            return Refused();
        }

        return await users.FindByIdAsync(id) is not User user ? NotFound()
            : !await administrators.MayChangeAsync(User, user) ? Refused()
            : await ShowAsync(user, new UserForm { UserName = user.UserName, Email = user.Email, Roles = [.. user.RoleNames], IsEnabled = user.IsEnabled });
    }

    [HttpPost, Admin("Users/Edit/{id}")]
    public async Task<IActionResult> Edit(string id, [FromForm] UserForm form)
    {
        if (!await MayAsync(UsersPermissions.ManageUsers))
        {
            return Refused();
        }

        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await administrators.MayChangeAsync(User, user))
        {
            return Refused();
        }

        if (!await editing.UpdateAsync(User, user, form, ModelState))
        {
            return await ShowAsync(user, form);
        }

        Announce(T["The account “{0}” was changed.", user.UserName]);
        return RedirectToRoute("ListUsers");
    }

    [HttpPost, Admin("Users/Unlock/{id}", "UnlockUser")]
    public async Task<IActionResult> Unlock(string id)
    {
        if (!await MayAsync(UsersPermissions.ManageUsers))
        {
            return Refused();
        }

        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await administrators.MayChangeAsync(User, user))
        {
            return Refused();
        }

        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        Announce(T["“{0}” can log in again.", user.UserName]);
        return RedirectToRoute("EditUser", new { id });
    }

    private async Task<IActionResult> ShowAsync(User? user, UserForm form)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View("Edit", new UserPage(user, form, await editing.RolesAsync(User, form.Roles))
        {
            LockedUntil = user is not null && await users.IsLockedOutAsync(user) ? await times.ReadableAsync(user.LockoutEndUtc) : "",
            IsOwn = user is not null && user.UserId == users.GetUserId(User),
        });
    }
}
