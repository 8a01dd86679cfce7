using Grove.Admin.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace Grove.Admin.Controllers;

/// <summary>Which roles there are, and what each of them may do.</summary>
public sealed class RolesController(IAuthorizationService authorization, RoleEditing editing, PermissionCatalog catalog, IStringLocalizer<AdminText> T) : AdminController(authorization)
{
    [HttpGet, Admin("Roles/Index", "ListRoles")]
    public async Task<IActionResult> Index() => await MayAsync(RolesPermissions.ManageRoles) ? View(await editing.ListAsync()) : Refused();

    [HttpGet, Admin("Roles/Create", "CreateRole")]
    public async Task<IActionResult> Create() => await MayAsync(RolesPermissions.ManageRoles) ? await ShowAsync(null, new RoleForm()) : Refused();

    [HttpPost, Admin("Roles/Create")]
    public async Task<IActionResult> Create([FromForm] RoleForm form)
    {
        if (!await MayAsync(RolesPermissions.ManageRoles))
        {
            return Refused();
        }

        if (!await editing.CreateAsync(User, form, ModelState))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await ShowAsync(null, form);
        }

        Announce(T["The role “{0}” was made.", form.Name!]);
        return RedirectToRoute("ListRoles");
    }

    [HttpGet, Admin("Roles/Edit/{id}", "EditRole")]
    public async Task<IActionResult> Edit(string id)
        => !await MayAsync(RolesPermissions.ManageRoles) ? Refused()
            : await editing.FindAsync(id) is { } role ? await ShowAsync(role, new RoleForm { Name = role.RoleName, Description = role.RoleDescription, Permissions = RoleEditing.PermissionsOf(role) })
            : NotFound();

    [HttpPost, Admin("Roles/Edit/{id}")]
    public async Task<IActionResult> Edit(string id, [FromForm] RoleForm form)
    {
        if (!await MayAsync(RolesPermissions.ManageRoles))
        {
            return Refused();
        }

        if (await editing.FindAsync(id) is not { } role)
        {
            return NotFound();
        }

        await editing.UpdateAsync(User, role.RoleName, form);
        Announce(T["The role “{0}” was changed.", role.RoleName]);
        return RedirectToRoute("ListRoles");
    }

    [HttpGet, Admin("Roles/Delete/{id}", "DeleteRole")]
    public async Task<IActionResult> Confirm(string id)
        => !await MayAsync(RolesPermissions.ManageRoles) ? Refused()
            : await editing.FindAsync(id) is { } role && !RoleEditing.IsSystem(role) ? View("Confirm", role)
            : NotFound();

    [HttpPost, Admin("Roles/Delete/{id}")]
    public async Task<IActionResult> Delete(string id)
    {
        if (!await MayAsync(RolesPermissions.ManageRoles))
        {
            return Refused();
        }

        if (await editing.FindAsync(id) is not { } role || RoleEditing.IsSystem(role))
        {
            return NotFound();
        }

        await editing.DeleteAsync(role.RoleName);
        Announce(T["The role “{0}” was deleted.", role.RoleName]);
        return RedirectToRoute("ListRoles");
    }

    private async Task<IActionResult> ShowAsync(Role? role, RoleForm form) => View("Edit", new RolePage(role, form, await catalog.GroupsAsync(User, form.Permissions)));
}
