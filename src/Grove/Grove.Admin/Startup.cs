using Grove.Admin.Mvc;
using Grove.Admin.References;
using Grove.Admin.Roles;
using Grove.Admin.Services;
using Grove.Admin.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
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
        services.AddDataMigration<ReferenceMigrations>();
        services.AddIndexProvider<ItemReferenceIndexProvider>();
        services.AddScoped<ItemReferences>();
        services.AddScoped<AdministratorGuard>();
        services.AddScoped<UserList>();
        services.AddScoped<UserEditing>();
        services.AddScoped<PermissionTexts>();
        services.AddScoped<PermissionCatalog>();
        services.AddScoped<RoleEditing>();
        services.AddScoped<ModuleMenu>();
        services.AddSingleton<RazorPageActivator>();
        services.AddSingleton<IRazorPageActivator>(provider => new AdminLayout(provider.GetRequiredService<RazorPageActivator>()));
        services.AddSingleton<IConfigureOptions<MvcOptions>>(provider => new ConfigureOptions<MvcOptions>(options =>
            options.Conventions.Add(new AdminRouteConvention(provider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix))));
    }
}
