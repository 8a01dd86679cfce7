using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Grove.GraphQL.Plans;

/// <summary>A field that a type of object answers, with all that does not change from one answer to the next.</summary>
internal sealed class PlannedField
{
    public required JsonEncodedText Key { get; init; }

    public required GraphQLField Ast { get; init; }

    public required FieldType Definition { get; init; }

    /// <summary>The type of the answer, with its wrappers.</summary>
    public required IGraphType Type { get; init; }

    public required IFieldResolver Resolver { get; init; }

    /// <summary>The resolver where it needs the object alone.</summary>
    public Reader? Reader { get; init; }

    /// <summary>What is asked of the objects of the answer; null where it has none.</summary>
    public Selection? Selection { get; init; }

    /// <summary>The name of the object's type, where that is the answer.</summary>
    public JsonEncodedText? TypeName { get; init; }

    /// <summary>The arguments where no variable is among them.</summary>
    public IDictionary<string, ArgumentValue>? Arguments { get; init; }

    public bool HasVariables { get; init; }

    /// <summary>Whether the answer can be read while it is written.</summary>
    public bool IsReadLate => TypeName is not null || Reader is not null && Selection is null;
}
