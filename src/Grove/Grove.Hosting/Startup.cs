using Grove.Hosting.Errors;
using Grove.Hosting.Shells;
using Grove.Hosting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Modules;

namespace Grove.Hosting;

/// <summary>What every shell has: MVC with the controllers and views of the enabled modules.</summary>
public sealed class Startup(EnabledFeatures features) : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        var parts = new ApplicationPartManager();
        features.Modules.Select(module => new ModulePart(module)).ToList().ForEach(parts.ApplicationParts.Add);

        services.AddSingleton(parts);
        services.AddSingleton<IActionDescriptorCollectionProvider, ModuleActions>();
        services.AddRouting();
        services.AddHttpContextAccessor();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddControllersWithViews(options => options.Conventions.Add(new ModuleControllers(features))).AddViewLocalization();

        foreach (var compiled in parts.FeatureProviders.OfType<IApplicationFeatureProvider<ViewsFeature>>().ToArray())
        {
            parts.FeatureProviders.Remove(compiled);
        }

        parts.FeatureProviders.Add(new ModuleViews(features.Modules));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<StatusPagesMiddleware>();
        routes.MapControllers();
        routes.MapControllerRoute("Area", "{area:exists}/{controller}/{action}/{id?}");
    }
}
