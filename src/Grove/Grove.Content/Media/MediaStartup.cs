using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace Grove.Content.Media;

/// <summary>Keeps images and documents, and serves them below <c>/media</c>.</summary>
[Feature("OrchardCore.Media")]
public sealed class MediaStartup : StartupBase
{
    // Files are replaced under their name now and then; an hour is what an old copy may live.
    private const int CachedSeconds = 3600;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IMediaFileStore>(provider => new MediaFileStore(Folder(provider)));
        services.AddContentField<MediaField>().AddHandler<MediaFieldHandler>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var folder = Folder(serviceProvider);
        Directory.CreateDirectory(folder);

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = "/media",
            OnPrepareResponse = context =>
            {
                context.Context.Response.Headers.CacheControl = $"public, max-age={CachedSeconds}";
                // A file that an editor uploads must not run in the site's name.
                context.Context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            },
        });
    }

    private static string Folder(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ShellOptions>>().Value;
        return Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, services.GetRequiredService<ShellSettings>().Name, "Media");
    }
}
