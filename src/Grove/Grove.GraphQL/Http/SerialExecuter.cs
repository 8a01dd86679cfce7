using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Grove.GraphQL.Http;

/// <summary>Answers the fields of a document one after the other, since they share a session. What they ask a <see cref="Loading.Batch{TValue}"/> for is read together.</summary>
internal sealed class SerialExecuter() : DocumentExecuter(new GraphQLDocumentBuilder(), new DocumentValidator())
{
    protected override IExecutionStrategy SelectExecutionStrategy(global::GraphQL.Execution.ExecutionContext context) => new Limits.BoundedStrategy();
}
