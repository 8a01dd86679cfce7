using GraphQL.Types;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.GraphQL.Options;

namespace OrchardCore.ContentManagement.GraphQL.Queries.Types;

/// <summary>A content item of any type.</summary>
public sealed class ContentItemInterface : InterfaceGraphType<ContentItem>
{
    public ContentItemInterface(IOptions<GraphQLContentOptions> optionsAccessor)
    {
        _ = optionsAccessor;
        Name = "ContentItem";
        Description = "A content item of any type";
    }
}
