using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Models;
using OrchardCore.Modules;

namespace Grove.Content.Markdown;

/// <summary>Gives items a body or fields of Markdown.</summary>
[Feature("OrchardCore.Markdown")]
public sealed class MarkdownStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<MarkdownRenderer>();
        services.AddContentPart<MarkdownBodyPart>().AddHandler<MarkdownBodyPartHandler>();
        services.AddContentField<MarkdownField>();
    }
}
