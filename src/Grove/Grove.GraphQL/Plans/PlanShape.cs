using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Grove.GraphQL.Plans;

/// <summary>What has to be known of a document before it is planned.</summary>
internal sealed class PlanShape
{
    private readonly SortedSet<string> _conditions = new(StringComparer.Ordinal);

    private PlanShape(GraphQLDocument document) => Operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];

    public IReadOnlyList<GraphQLOperationDefinition> Operations { get; }

    /// <summary>The variables that say whether selections are included.</summary>
    public IReadOnlyCollection<string> Conditions => _conditions;

    /// <summary>Whether there is nothing in it that the library's own execution has to do: questions about the schema, directives that are not of the language.</summary>
    public bool CanBePlanned { get; private set; } = true;

    public static PlanShape Of(GraphQLDocument document)
    {
        var shape = new PlanShape(document);
        var visit = new Visitor().VisitAsync(document, new(shape));
        return visit.IsCompletedSuccessfully ? shape : throw new InvalidOperationException("A document is read without waiting.");
    }

    private readonly record struct State(PlanShape Shape) : IASTVisitorContext
    {
        public CancellationToken CancellationToken => default;
    }

    private sealed class Visitor : ASTVisitor<State>
    {
        protected override ValueTask VisitFieldAsync(GraphQLField field, State state)
        {
            if (field.Name.Value == "__schema" || field.Name.Value == "__type")
            {
                state.Shape.CanBePlanned = false;
            }

            return base.VisitFieldAsync(field, state);
        }

        protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, State state)
        {
            if (directive.Name.Value != "skip" && directive.Name.Value != "include")
            {
                state.Shape.CanBePlanned = false;
            }
            else if (directive.Arguments is { Count: > 0 } arguments && arguments[0].Value is GraphQLVariable variable)
            {
                state.Shape._conditions.Add(variable.Name.StringValue);
            }

            return base.VisitDirectiveAsync(directive, state);
        }
    }
}
