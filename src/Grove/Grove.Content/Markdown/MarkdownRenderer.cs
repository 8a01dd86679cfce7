using Markdig;
using OrchardCore.Infrastructure.Html;

namespace Grove.Content.Markdown;

/// <summary>Makes HTML of Markdown.</summary>
public sealed class MarkdownRenderer(IHtmlSanitizerService sanitizer)
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().Build();

    /// <summary>The text as HTML; cleaned unless the settings of the part or field say otherwise.</summary>
    public string Render(string markdown, bool sanitize)
    {
        var html = Markdig.Markdown.ToHtml(markdown ?? "", _pipeline);
        return sanitize ? sanitizer.Sanitize(html) : html;
    }
}
