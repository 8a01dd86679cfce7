using Grove.Admin.Mvc;
using Grove.Admin.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Admin;

[Feature("OrchardCore.Admin")]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IPermissionProvider, AdminPermissionProvider>();
        services.AddScoped<AdminAccessFilter>();
        services.AddScoped<AdminCultureFilter>();
        services.AddScoped<AdminCultures>();
        services.AddSingleton<IConfigureOptions<MvcOptions>>(provider => new ConfigureOptions<MvcOptions>(options =>
            options.Conventions.Add(new AdminRouteConvention(provider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix))));
    }
}
