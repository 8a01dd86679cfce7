using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Apis;

public static class ServiceCollectionExtensions
{
    public static void AddInputObjectGraphType<TObject, TObjectType>(this IServiceCollection services) where TObject : class where TObjectType : InputObjectGraphType<TObject> => throw new NotImplementedException();
    public static void AddObjectGraphType<TInput, TInputType>(this IServiceCollection services) where TInput : class where TInputType : ObjectGraphType<TInput> => throw new NotImplementedException();
}
