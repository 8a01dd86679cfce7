using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;

namespace Grove.Content.Media;

/// <summary>Lets content refer to images and documents of the media library.</summary>
[Feature("OrchardCore.Media")]
public sealed class MediaStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentField<MediaField>().AddHandler<MediaFieldHandler>();
}
