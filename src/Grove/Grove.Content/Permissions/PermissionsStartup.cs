using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Content.Permissions;

/// <summary>Says who may do what with content.</summary>
[Feature("OrchardCore.Contents")]
public sealed class PermissionsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IPermissionProvider, ContentPermissions>();
        services.AddScoped<IAuthorizationHandler, ContentAuthorizationHandler>();
    }
}
