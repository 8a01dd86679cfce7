using Grove.Identity.Api;
using Grove.Identity.Login;
using Grove.Identity.Permissions;
using Grove.Identity.Roles;
using Grove.Identity.Setup;
using Grove.Identity.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Users;

namespace Grove.Identity;

/// <summary>Says who somebody is and what they may do.</summary>
public sealed class IdentityStartup : StartupBase
{
    public override int Order => -80;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RoleGrants>();
        services.AddSingleton<IAuthorizationPolicyProvider, RequestPolicies>();
        services.AddScoped<IAuthorizationHandler, RolePermissionHandler>();
        services.AddScoped<IPermissionProvider, IdentityPermissions>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddDataMigration<RoleMigrations>();
        services.AddRecipeExecutionStep<RolesStep>();

        services.AddDataMigration<UserMigrations>();
        services.AddIndexProvider<UserIndexProvider>();
        services.AddScoped<ISetupEventHandler, AdministratorSetup>();
        services.AddIdentityCore<IUser>(Configure).AddUserManager<UserAccounts>().AddErrorDescriber<IdentityErrors>().AddSignInManager<SignIn>().AddClaimsPrincipalFactory<UserPrincipalFactory>();
        services.AddScoped<IUserStore<IUser>, UserStore>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddScheme<AuthenticationSchemeOptions, ApiAuthenticationHandler>(ApiAuthenticationHandler.SchemeName, null).AddIdentityCookies();
        services.ConfigureApplicationCookie(Configure);
        services.AddAuthorization();
        services.Configure<SecurityStampValidatorOptions>(Configure);
        services.AddSingleton<StrangerLockout>();
        services.AddScoped<LoginAttempt>();
        services.AddRateLimiter();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimits>();
        services.AddOptions<RateLimitSettings>().BindConfiguration(RateLimitSettings.Section).ValidateDataAnnotations();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseWhen(RateLimits.Apply, limited => limited.UseRateLimiter());
        PersonMiddleware.Use(app);
        app.UseAuthorization();
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = 10;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    // Who is disabled or has another password is out at the next click, not half an hour later; a new role counts at once.
    private static void Configure(SecurityStampValidatorOptions options) => options.ValidationInterval = TimeSpan.FromTicks(-1);

    private static void Configure(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "cms_auth";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/Login";
        options.ReturnUrlParameter = "ReturnUrl";

        // A person who has logged in and lacks a permission is told so; logging in again would not help.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };

        var toLogin = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments("/api"))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            }

            return toLogin(context);
        };
    }
}
