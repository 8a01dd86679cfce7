using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Grove.GraphQL.Limits;

/// <summary>Counts what a document is made of, used or not: validating it costs some microseconds for each, and some rules look at each pair.</summary>
internal sealed class DocumentSize : ASTVisitor<DocumentSize.Count>
{
    // Documents of front ends have some dozens of these at most, and the rules about them cost the most.
    private const int Rare = 4;

    private static readonly DocumentSize _visitor = new();

    public static int Of(GraphQLDocument document)
    {
        var count = new Count();
        var visit = _visitor.VisitAsync(document, count);
        return visit.IsCompletedSuccessfully ? count.Total : throw new InvalidOperationException("A document is read without waiting.");
    }

    protected override ValueTask VisitFieldAsync(GraphQLField field, Count context) => base.VisitFieldAsync(field, context.Add(1));

    protected override ValueTask VisitFragmentSpreadAsync(GraphQLFragmentSpread fragmentSpread, Count context) => base.VisitFragmentSpreadAsync(fragmentSpread, context.Add(1));

    protected override ValueTask VisitInlineFragmentAsync(GraphQLInlineFragment inlineFragment, Count context) => base.VisitInlineFragmentAsync(inlineFragment, context.Add(1));

    protected override ValueTask VisitOperationDefinitionAsync(GraphQLOperationDefinition operationDefinition, Count context) => base.VisitOperationDefinitionAsync(operationDefinition, context.Add(Rare));

    protected override ValueTask VisitFragmentDefinitionAsync(GraphQLFragmentDefinition fragmentDefinition, Count context) => base.VisitFragmentDefinitionAsync(fragmentDefinition, context.Add(Rare));

    protected override ValueTask VisitVariableDefinitionAsync(GraphQLVariableDefinition variableDefinition, Count context) => base.VisitVariableDefinitionAsync(variableDefinition, context.Add(Rare));

    protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Count context) => base.VisitDirectiveAsync(directive, context.Add(Rare));

    protected override ValueTask VisitObjectFieldAsync(GraphQLObjectField objectField, Count context) => base.VisitObjectFieldAsync(objectField, context.Add(Rare));

    protected override ValueTask VisitArgumentAsync(GraphQLArgument argument, Count context) => base.VisitArgumentAsync(argument, context.Add(1));

    internal sealed class Count : IASTVisitorContext
    {
        public int Total { get; private set; }

        public CancellationToken CancellationToken => default;

        public Count Add(int weight)
        {
            Total += weight;
            return this;
        }
    }
}
