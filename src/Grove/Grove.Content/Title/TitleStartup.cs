using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace Grove.Content.Title;

/// <summary>Gives items a title.</summary>
[Feature("OrchardCore.Title")]
public sealed class TitleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<TitlePart>().AddHandler<TitlePartHandler>();
}
