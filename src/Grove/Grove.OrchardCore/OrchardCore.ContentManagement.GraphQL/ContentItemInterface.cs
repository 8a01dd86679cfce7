using GraphQL.Types;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.GraphQL.Options;

namespace OrchardCore.ContentManagement.GraphQL.Queries.Types;

public sealed class ContentItemInterface : InterfaceGraphType<ContentItem>
{
    public ContentItemInterface(IOptions<GraphQLContentOptions> optionsAccessor) => throw new NotImplementedException();
    public override FieldType AddField(FieldType fieldType) => throw new NotImplementedException();
}
