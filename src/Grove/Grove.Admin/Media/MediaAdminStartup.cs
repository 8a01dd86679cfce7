using Grove.Admin.Editing;
using Grove.Admin.Editing.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Grove.Admin.Media;

/// <summary>The media library in the admin.</summary>
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.Media")]
public sealed class MediaAdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MediaBrowsing>();
        services.AddScoped<IFieldEditor, MediaFieldEditor>();
    }
}
