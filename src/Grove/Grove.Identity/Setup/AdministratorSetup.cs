using Microsoft.AspNetCore.Identity;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Grove.Identity.Setup;

/// <summary>Makes the administrator of a site that is being set up.</summary>
internal sealed class AdministratorSetup(UserManager<IUser> users) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserId = Text(SetupConstants.AdminUserId),
            UserName = Text(SetupConstants.AdminUsername),
            Email = Text(SetupConstants.AdminEmail),
            EmailConfirmed = true,
            IsLockoutEnabled = true,
            RoleNames = [Roles.RoleNames.Administrator],
        };

        var result = await users.CreateAsync(user, Text(SetupConstants.AdminPassword) ?? "");

        foreach (var error in result.Errors)
        {
            context.Errors[error.Code] = $"The administrator cannot be made: {error.Description}";
        }

        string? Text(string name) => context.Properties.TryGetValue(name, out var value) ? value as string : null;
    }
}
