using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Grove.Content.Liquid;

/// <summary>Renders the patterns that make a title, a path or an alias of an item.</summary>
internal sealed class ContentPattern(ILiquidTemplateManager liquid)
{
    public async Task<string> RenderAsync(string pattern, ContentItem item)
        => (await liquid.RenderStringAsync(
            pattern,
            NullEncoder.Default,
            new PatternModel(item),
            [new("ContentItem", new ObjectValue(item))])).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Trim();

    /// <summary>What a pattern sees as <c>Model</c>.</summary>
    internal sealed record PatternModel(ContentItem ContentItem);
}
