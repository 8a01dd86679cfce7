using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Apis;

/// <summary>Adds types to the schema.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds what the schema shows of a class, such as a part.</summary>
    public static void AddObjectGraphType<TInput, TInputType>(this IServiceCollection services) where TInput : class where TInputType : ObjectGraphType<TInput>
    {
        services.AddScoped<TInputType>();
        services.AddScoped<ObjectGraphType<TInput>>(provider => provider.GetRequiredService<TInputType>());
    }
}
