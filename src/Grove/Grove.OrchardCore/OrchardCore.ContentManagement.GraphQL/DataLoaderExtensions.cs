using GraphQL;
using GraphQL.DataLoader;
using OrchardCore.ContentManagement.GraphQL.Queries;
using YesSql;

namespace OrchardCore.ContentManagement.GraphQL;

public static class DataLoaderExtensions
{
    public static Task<ILookup<string, ContentItem>> LoadContentItemsAsync(IEnumerable<string> contentItemIds, ISession session, PublicationStatusEnum status) => throw new NotImplementedException();
}
