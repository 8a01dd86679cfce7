using GraphQL.Types;

namespace Grove.GraphQL.Plans;

/// <summary>What is asked of the objects of a type.</summary>
internal sealed record ObjectPlan(IObjectGraphType Type, PlannedField[] Fields);
