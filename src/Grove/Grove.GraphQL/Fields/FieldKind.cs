using System.Text.Json.Nodes;
using GraphQL.Types;
using Grove.GraphQL.Filters;
using Grove.Storage.Querying;

namespace Grove.GraphQL.Fields;

/// <summary>How the schema shows a type of content field.</summary>
/// <param name="Answer">The type of the answer.</param>
/// <param name="Read">Makes the answer out of the field's JSON.</param>
/// <param name="Column">The column that holds the field's values, or null where it cannot be filtered by.</param>
/// <param name="Operators">How it can be filtered.</param>
internal sealed record FieldKind(IGraphType Answer, Func<JsonObject, object?> Read, IndexColumn? Column = null, FilterOperators Operators = FilterOperators.None);
