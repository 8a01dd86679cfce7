using Grove.Storage.Querying;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.ContentManagement.Records;

namespace Grove.GraphQL.Loading;

/// <summary>The condition that a status puts on versions.</summary>
internal static class ItemStatus
{
    private static readonly Predicate _published = Is(nameof(ContentItemIndex.Published), true);
    private static readonly Predicate _latest = Is(nameof(ContentItemIndex.Latest), true);
    private static readonly Predicate _draft = new AllOf([_latest, Is(nameof(ContentItemIndex.Published), false)]);
    private static readonly Predicate _all = new AnyOf([_published, _latest]);

    public static Predicate Published => _published;

    public static Predicate Of(PublicationStatusEnum status) => status switch
    {
        PublicationStatusEnum.Draft => _draft,
        PublicationStatusEnum.Latest => _latest,
        PublicationStatusEnum.All => _all,
        _ => _published,
    };

    private static Comparison Is(string column, bool value) => new(new IndexColumn(typeof(ContentItemIndex), column), ComparisonOperator.Equal, value);
}
