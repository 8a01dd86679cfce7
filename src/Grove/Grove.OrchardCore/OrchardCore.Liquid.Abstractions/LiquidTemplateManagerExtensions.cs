using Fluid.Values;
using Microsoft.AspNetCore.Html;
using System.Text.Encodings.Web;

namespace OrchardCore.Liquid;

public static class LiquidTemplateManagerExtensions
{
    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder) => throw new NotImplementedException();
    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties) => throw new NotImplementedException();
    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder, object model) => throw new NotImplementedException();
    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) => throw new NotImplementedException();
    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties) => throw new NotImplementedException();
    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model) => throw new NotImplementedException();
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) => throw new NotImplementedException();
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties) => throw new NotImplementedException();
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model) => throw new NotImplementedException();
}
