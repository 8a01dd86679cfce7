using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Grove.GraphQL.Plans;

namespace Grove.GraphQL.Types;

/// <summary>Short ways to add fields to types that are made while the program runs.</summary>
internal static class Field
{
    public static FieldType AddField<TSource>(this IComplexGraphType type, string name, IGraphType answer, string description, Func<TSource, object?> read, params QueryArgument[] arguments)
        => Add(type, name, answer, description, new Reader<TSource>(read), arguments);

    public static FieldType AddAsync<TSource>(
        this IComplexGraphType type, string name, IGraphType answer, string description, Func<TSource, IResolveFieldContext, ValueTask<object?>> read, params QueryArgument[] arguments)
        => Add(type, name, answer, description, new FuncFieldResolver<object?>(context => context.Source is TSource source ? read(source, context) : default), arguments);

    public static QueryArgument Argument(string name, IGraphType type, string description) => new(type) { Name = name, Description = description };

    private static FieldType Add(IComplexGraphType type, string name, IGraphType answer, string description, IFieldResolver resolver, QueryArgument[] arguments)
    {
        var field = new FieldType { Name = name, ResolvedType = answer, Description = description, Resolver = type is IInterfaceGraphType ? null : resolver };

        if (arguments.Length > 0)
        {
            field.Arguments = new QueryArguments(arguments);
        }

        return type.AddField(field);
    }
}
