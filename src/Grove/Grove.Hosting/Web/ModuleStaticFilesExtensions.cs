using Grove.Hosting.Features;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;

namespace Grove.Hosting.Web;

internal static class ModuleStaticFilesExtensions
{
    /// <summary>Serves the modules' files without opening a scope of the shell.</summary>
    public static IApplicationBuilder UseModuleStaticFiles(this IApplicationBuilder app)
    {
        var extensions = app.ApplicationServices.GetRequiredService<IExtensionManager>();

        return app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new ModuleStaticFiles(extensions.GetExtensions().Cast<ModuleExtension>()),
            // An address with a version has one content for ever; another content has another version.
            OnPrepareResponse = static response => response.Context.Response.Headers.CacheControl =
                response.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=86400",
        });
    }
}
