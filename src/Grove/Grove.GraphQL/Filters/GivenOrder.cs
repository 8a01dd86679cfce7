using GraphQL;
using GraphQLParser.AST;

namespace Grove.GraphQL.Filters;

/// <summary>The fields of an input object in the order in which the client gave them; the library has them in the order of the type.</summary>
internal static class GivenOrder
{
    /// <summary>The fields with their values; none where the argument is not given.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Of(IResolveFieldContext context, string argument)
    {
        if (context.Arguments?.TryGetValue(argument, out var given) is not true || given.Value is not IDictionary<string, object?> fields)
        {
            return [];
        }

        var names = Names(context, context.FieldAst.Arguments?.Items.Find(item => item.Name.Value == argument)?.Value).ToArray();
        return names.Length == 0 ? fields : names.Where(fields.ContainsKey).Select(name => KeyValuePair.Create(name, fields[name]));
    }

    private static IEnumerable<string> Names(IResolveFieldContext context, GraphQLValue? value) => value switch
    {
        GraphQLObjectValue fields => fields.Fields?.Select(field => field.Name.StringValue) ?? [],
        GraphQLVariable variable when context.ExecutionContext.ExecutionOptions.Variables?.TryGetValue(variable.Name.StringValue, out var sent) is true
            => (sent as IDictionary<string, object?>)?.Keys ?? Enumerable.Empty<string>(),
        GraphQLVariable variable => Names(context, context.Variables.Find(variable.Name)?.Definition?.DefaultValue),
        _ => [],
    };
}
