using GraphQL.Types;

namespace Grove.GraphQL.Schemas;

/// <summary>A schema, and what it was built of: the identifier that each builder gave.</summary>
internal sealed record BuiltSchema(string[] Identifiers, ISchema Schema);
