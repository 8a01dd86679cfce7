using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

/// <summary>Makes filters known to Liquid templates.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name) where TLiquidFilter : class, ILiquidFilter
    {
        services.TryAddScoped<TLiquidFilter>();
        services.Configure<TemplateOptions>(options => options.Filters.AddFilter(name, static (input, arguments, context)
            => ((LiquidTemplateContext)context).Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, (LiquidTemplateContext)context)));
        return services;
    }
}
