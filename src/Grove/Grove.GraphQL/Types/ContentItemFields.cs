using GraphQL.Types;
using OrchardCore.ContentManagement;

namespace Grove.GraphQL.Types;

/// <summary>What every content item answers.</summary>
internal static class ContentItemFields
{
    public static void AddTo(IComplexGraphType type, Scalars scalars)
    {
        type.AddField<ContentItem>("contentItemId", scalars.String, "The item's id, the same for all its versions", item => item.ContentItemId);
        type.AddField<ContentItem>("contentItemVersionId", scalars.String, "The version's id", item => item.ContentItemVersionId);
        type.AddField<ContentItem>("contentType", scalars.String, "The name of the item's type", item => item.ContentType);
        type.AddField<ContentItem>("displayText", scalars.String, "What the item is called", item => item.DisplayText);
        type.AddField<ContentItem>("published", new NonNullGraphType(scalars.Boolean), "Whether this version is what visitors see", item => item.Published);
        type.AddField<ContentItem>("latest", new NonNullGraphType(scalars.Boolean), "Whether this version is the newest", item => item.Latest);
        type.AddField<ContentItem>("modifiedUtc", scalars.DateTime, "When the item was last changed", item => item.ModifiedUtc);
        type.AddField<ContentItem>("publishedUtc", scalars.DateTime, "When the item was published", item => item.PublishedUtc);
        type.AddField<ContentItem>("createdUtc", scalars.DateTime, "When the item was made", item => item.CreatedUtc);
        type.AddField<ContentItem>("owner", scalars.String, "The id of the user who owns the item", item => item.Owner);
        type.AddField<ContentItem>("author", scalars.String, "Who changed the item last", item => item.Author);
    }
}
