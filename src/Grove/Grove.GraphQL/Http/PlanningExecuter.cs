using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Grove.GraphQL.Limits;
using Grove.GraphQL.Plans;
using GraphQLParser.AST;

namespace Grove.GraphQL.Http;

/// <summary>
/// Answers a document that was answered before by its plan, and all others with the library's execution, field by field, since the fields
/// share a session. What they ask a <see cref="Loading.Batch{TValue}"/> for is read together.
/// </summary>
internal sealed class PlanningExecuter() : DocumentExecuter(new GraphQLDocumentBuilder(), new DocumentValidator())
{
    private readonly ConditionalWeakTable<GraphQLDocument, DocumentPlans> _plans = [];

    public override async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options)
    {
        if (options is { Document: { } document, Root: null, EnableMetrics: false, Listeners.Count: 0 }
            && _plans.TryGetValue(document, out var plans) && plans.Schema == options.Schema
            && await plans.AnswerAsync(options) is { } answer)
        {
            return answer;
        }

        var result = await base.ExecuteAsync(options);

        if (result is { Executed: true, Document: { } executed } && (!_plans.TryGetValue(executed, out var known) || known.Schema != options.Schema))
        {
            _plans.AddOrUpdate(executed, new DocumentPlans(options.Schema!, executed));
        }

        return result;
    }

    protected override IExecutionStrategy SelectExecutionStrategy(global::GraphQL.Execution.ExecutionContext context) => new BoundedStrategy();
}
