using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Resolvers;

namespace Grove.GraphQL.Plans;

/// <summary>Answers a field out of its object alone, so that a plan can ask without a context.</summary>
internal abstract class Reader : IFieldResolver
{
    /// <summary>The answer. A text may be the JSON that it stands in, which is written without a string of it.</summary>
    public abstract object? Read(object? source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Read(context.Source) is var answer && answer is JsonValue text ? text.GetValue<string>() : answer);
}

/// <summary>Answers a field out of an object of a type; null where the object is of another.</summary>
internal sealed class Reader<TSource>(Func<TSource, object?> read) : Reader
{
    public override object? Read(object? source) => source is TSource known ? read(known) : null;
}
