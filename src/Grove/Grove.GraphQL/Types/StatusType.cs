using GraphQL.Types;
using OrchardCore.ContentManagement.GraphQL.Queries;

namespace Grove.GraphQL.Types;

/// <summary>Which versions of items are asked for.</summary>
internal sealed class StatusType : EnumerationGraphType
{
    public StatusType()
    {
        Name = "Status";
        Description = "Which versions of content items are meant.";
        Add("PUBLISHED", PublicationStatusEnum.Published, "The versions that visitors see.");
        Add("DRAFT", PublicationStatusEnum.Draft, "The newest versions that are not published.");
        Add("LATEST", PublicationStatusEnum.Latest, "The newest versions, published or not.");
        Add("ALL", PublicationStatusEnum.All, "Published versions and drafts.");
    }
}
