using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Grove.Content.Html;

/// <summary>Gives items a body of HTML.</summary>
[Feature("OrchardCore.Html")]
public sealed class HtmlStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentPart<HtmlBodyPart>().AddHandler<HtmlBodyPartHandler>();
}
