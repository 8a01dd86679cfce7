using Grove.Storage.Querying;

namespace Grove.GraphQL.Filters;

/// <summary>Makes the condition of one input field out of its value.</summary>
internal delegate Predicate FilterField(object? value);
