using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Modules.Services;

namespace Grove.Content.Liquid;

/// <summary>The filter <c>slugify</c>.</summary>
internal sealed class SlugifyFilter(ISlugService slugs) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => new(StringValue.Create(slugs.Slugify(input.ToStringValue())));
}
