using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;

namespace Grove.Content.Liquid;

/// <summary>Renders Liquid templates; each is parsed once while it is in use.</summary>
internal sealed class LiquidTemplateManager(IMemoryCache cache, IOptions<TemplateOptions> options, IServiceProvider services) : ILiquidTemplateManager
{
    private static readonly FluidParser _parser = new();
    private static readonly TimeSpan _keptUnused = TimeSpan.FromHours(1);

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return template;
        }

        await using var writer = new StringWriter();
        await RenderAsync(template, writer, encoder, model, properties);
        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
        => new HtmlString(await RenderStringAsync(template, encoder, model, properties));

    public async Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return;
        }

        var context = new LiquidTemplateContext(services, options.Value);

        foreach (var (name, value) in properties ?? [])
        {
            context.SetValue(name, value);
        }

        if (model is not null)
        {
            context.SetValue("Model", FluidValue.Create(model, options.Value));
        }

        await Parse(template).RenderAsync(writer, encoder, context);
    }

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var isValid = _parser.TryParse(template, out _, out var error);
        errors = isValid ? [] : [error];
        return isValid;
    }

    private IFluidTemplate Parse(string template)
        => cache.GetOrCreate((typeof(LiquidTemplateManager), template), entry =>
        {
            entry.SlidingExpiration = _keptUnused;
            entry.Size = template.Length;
            return _parser.TryParse(template, out var parsed, out var error)
                ? parsed
                : throw new InvalidOperationException($"The Liquid template '{template}' is not valid: {error}");
        })!;
}
