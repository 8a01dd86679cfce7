using GraphQL;
using GraphQL.Resolvers;

namespace Grove.GraphQL.Plans;

/// <summary>Answers a field of a module by the property of the object that its type names, <c>Field("text", item => item.Text)</c>: no context is made for it.</summary>
internal sealed class PropertyReader(IFieldResolver property) : Reader
{
    // The resolver of a property looks at the object alone, and is done when it returns.
    [ThreadStatic]
    private static ResolveFieldContext? _context;

    /// <summary>The reader for a resolver; null for one that needs more than the object.</summary>
    public static Reader? For(IFieldResolver resolver)
        => resolver as Reader
            ?? (resolver.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ExpressionFieldResolver<,>) ? new PropertyReader(resolver) : null);

    public override object? Read(object? source)
    {
        var context = _context ??= new();
        context.Source = source;

        try
        {
            var answer = property.ResolveAsync(context);
            return answer.IsCompletedSuccessfully ? answer.Result : throw new NotPlannedException("A property was not read at once.");
        }
        finally
        {
            context.Source = null;
        }
    }
}
