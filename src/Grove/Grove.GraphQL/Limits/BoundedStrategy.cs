using GraphQL;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Grove.GraphQL.Limits;

/// <summary>
/// Answers the fields of one document, one after the other, and stops where the answer grows out of hand: a short document
/// that nests lists in lists may ask for more than there is memory.
/// </summary>
internal sealed class BoundedStrategy : SerialExecutionStrategy
{
    /// <summary>The most fields that an answer may have: 1,000 items with 250 fields each.</summary>
    public const int MaxFields = 250_000;

    private int _fields;

    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
        => ++_fields > MaxFields
            ? throw new ExecutionError($"The answer has more fields than the limit of {MaxFields}. Ask for fewer items or fields.") { Code = "LIMIT_EXCEEDED" }
            : base.ExecuteNodeAsync(context, node);
}
