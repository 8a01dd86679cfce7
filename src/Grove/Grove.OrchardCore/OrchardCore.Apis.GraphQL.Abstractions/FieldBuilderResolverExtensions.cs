using GraphQL;
using GraphQL.Builders;

namespace OrchardCore.Apis.GraphQL;

public static class FieldBuilderResolverExtensions
{
    public static FieldBuilder<TSourceType, TReturnType> ResolveLockedAsync<TSourceType, TReturnType>(this FieldBuilder<TSourceType, TReturnType> builder, Func<IResolveFieldContext<TSourceType>, ValueTask<TReturnType>> resolve) => throw new NotImplementedException();
}
