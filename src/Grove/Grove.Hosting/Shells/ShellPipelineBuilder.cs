using Grove.Hosting.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace Grove.Hosting.Shells;

/// <summary>Builds a shell's pipeline out of what its startups configure.</summary>
internal static class ShellPipelineBuilder
{
    public static async Task<IShellPipeline> BuildAsync(ShellContext shell, IStartup[] startups)
    {
        var app = new ApplicationBuilder(shell.ServiceProvider);
        FixedEndpoints? endpoints = null;
        app.Use(next => context =>
        {
            context.SetEndpoint(endpoints!.Find(context.Request));
            return next(context);
        });
        app.UseRouting();
        var routes = (IEndpointRouteBuilder)app.Properties["__EndpointRouteBuilder"]!;

        foreach (var startup in startups.OrderBy(startup => startup.ConfigureOrder))
        {
            startup.Configure(app, routes, shell.ServiceProvider);

            if (startup is IAsyncStartup asyncStartup)
            {
                await asyncStartup.ConfigureAsync(app, routes, shell.ServiceProvider);
            }
        }

        app.UseEndpoints(_ => { });
        endpoints = new(routes.DataSources);

        return new ShellPipeline(app.Build());
    }
}
