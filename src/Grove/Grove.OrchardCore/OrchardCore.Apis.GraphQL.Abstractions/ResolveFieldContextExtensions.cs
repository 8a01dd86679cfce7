using GraphQL;
using GraphQL.Builders;

namespace OrchardCore.Apis.GraphQL;

public static class ResolveFieldContextExtensions
{
    public static FieldBuilder<TArgumentGraphType, TArgumentType> PagingArguments<TArgumentGraphType, TArgumentType>(this FieldBuilder<TArgumentGraphType, TArgumentType> field) => throw new NotImplementedException();
    public static IEnumerable<TSource> Page<T, TSource>(this IResolveFieldContext<T> context, IEnumerable<TSource> source) => throw new NotImplementedException();
    public static bool HasPopulatedArgument(this IResolveFieldContext source, string argumentName) => throw new NotImplementedException();
    public static bool HasPopulatedArgument<TSource>(this IResolveFieldContext<TSource> source, string argumentName) => throw new NotImplementedException();
}
