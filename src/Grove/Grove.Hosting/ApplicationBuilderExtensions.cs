using Grove.Hosting.Errors;
using Grove.Hosting.Security;
using Grove.Hosting.Web;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the content management system to an application's pipeline.</summary>
public static class ApplicationBuilderExtensions
{
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseResponseCompression();
        app.UseMiddleware<ExceptionMiddleware>();
        app.UseModuleStaticFiles();
        configure?.Invoke(app);
        return app.UseMiddleware<ShellMiddleware>();
    }
}
