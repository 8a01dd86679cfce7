using Grove.Media.Library;
using Grove.Media.Recipes;
using Grove.Media.Serving;
using Grove.Media.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Grove.Media;

/// <summary>Keeps images and documents, takes new ones, and serves them below <c>/media</c>.</summary>
[RequireFeatures("OrchardCore.Media")]
public sealed class MediaLibraryStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<MediaOptions>().BindConfiguration(MediaOptions.Section).ValidateDataAnnotations();
        services.AddSingleton<MediaFolders>();
        services.AddSingleton<ResizedImages>();
        services.AddSingleton<IMediaFileStore>(provider => new MediaFileStore(provider.GetRequiredService<MediaFolders>().Library));
        services.AddScoped<MediaUploads>();
        services.AddScoped<IPermissionProvider, LibraryPermissions>();
        services.AddRecipeExecutionStep<MediaStep>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var options = serviceProvider.GetRequiredService<IOptions<MediaOptions>>().Value;
        var folder = Directory.CreateDirectory(serviceProvider.GetRequiredService<MediaFolders>().Library);

        app.UseMiddleware<MediaMiddleware>();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder.FullName),
            RequestPath = "/media",
            OnPrepareResponse = file => MediaHeaders.Set(file.Context.Response, file.File.Name, options),
        });
    }
}
