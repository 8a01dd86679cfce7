using GraphQL;

namespace Grove.GraphQL.Http;

/// <summary>What a client asks for.</summary>
internal sealed record GraphQLCall(string? Query, Inputs? Variables, string? OperationName, string? NamedQuery);
