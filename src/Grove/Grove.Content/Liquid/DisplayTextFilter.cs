using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Grove.Content.Liquid;

/// <summary>The filter <c>display_text</c>: how an item is called.</summary>
internal sealed class DisplayTextFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
        => new(input.ToObjectValue() is ContentItem { DisplayText: { } text } ? StringValue.Create(text) : NilValue.Instance);
}
