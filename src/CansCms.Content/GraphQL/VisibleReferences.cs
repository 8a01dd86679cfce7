using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement.GraphQL.Queries.Types;

namespace CansCms.Content.GraphQL;

/// <summary>
/// Leaves unpublished versions out of what pickers and translations lead to, where the client may not see them. Orchard Core answers a picker's
/// <c>status: LATEST</c>, and the drafts among an item's <c>localizations</c>, to whoever may view content.
/// </summary>
internal sealed class VisibleReferences : ISchemaBuilder
{
    public Task<string> GetIdentifierAsync() => Task.FromResult(nameof(VisibleReferences));

    public Task BuildAsync(ISchema schema)
    {
        schema.RegisterVisitor(new Visitor());
        return Task.CompletedTask;
    }

    private sealed class Visitor : BaseSchemaNodeVisitor
    {
        public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
        {
            // Lists of the root have a filter of their own, which counts and pages know.
            if (type != schema.Query && field.Resolver is { } inner && field.ResolvedType?.GetNamedType() is ContentItemInterface
                && (field.Name == "localizations" || field.Arguments?.Find("status") is not null))
            {
                field.Resolver = new VisibleItemsResolver(inner);
            }
        }
    }
}
