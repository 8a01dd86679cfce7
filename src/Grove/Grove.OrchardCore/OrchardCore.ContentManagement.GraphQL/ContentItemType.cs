using GraphQL.Types;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.GraphQL.Options;

namespace OrchardCore.ContentManagement.GraphQL.Queries.Types;

public sealed class ContentItemType : ObjectGraphType<ContentItem>
{
    public ContentItemType(IOptions<GraphQLContentOptions> optionsAccessor, IStringLocalizer<ContentItemType> S)
    {
    }
    public override FieldType AddField(FieldType fieldType) => throw new NotImplementedException();
    public override void Initialize(ISchema schema) => throw new NotImplementedException();
}
