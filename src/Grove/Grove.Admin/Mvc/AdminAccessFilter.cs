using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace Grove.Admin.Mvc;

/// <summary>Lets only people with the permission AccessAdminPanel into the admin; others log in first or are refused.</summary>
public sealed class AdminAccessFilter(IAuthorizationService authorization) : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var user = context.HttpContext.User;
        if (await authorization.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel))
        {
            return;
        }

        context.Result = user.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
    }
}
