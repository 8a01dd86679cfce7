using GraphQL.Types;

namespace Grove.GraphQL.Schemas;

/// <summary>A schema, and the identifier of what it was built of.</summary>
internal sealed record BuiltSchema(string Identifier, ISchema Schema);
