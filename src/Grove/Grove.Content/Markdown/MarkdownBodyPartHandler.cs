using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Markdown.Models;

namespace Grove.Content.Markdown;

/// <summary>Offers an item's Markdown as its text.</summary>
internal sealed class MarkdownBodyPartHandler(MarkdownRenderer renderer) : ContentPartHandler<MarkdownBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, MarkdownBodyPart part)
        => context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(renderer.Render(part.Markdown, sanitize: true));
            return Task.CompletedTask;
        });
}
