using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

public class LiquidTemplateContext : TemplateContext
{
    public IServiceProvider Services { get; }
    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options) : base(options)
    {
        Services = services;
    }
    public ViewContext ViewContext { get; set; }
    public bool IsInitialized { get; set; }
    public const int MaxShapeRecursions = 3;
    public int ShapeRecursions { get; set; }
}
