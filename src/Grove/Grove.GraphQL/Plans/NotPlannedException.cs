namespace Grove.GraphQL.Plans;

/// <summary>A plan cannot give the answer; the library's own execution can, with its errors.</summary>
internal sealed class NotPlannedException(string message) : Exception(message);
