using OrchardCore.ContentFields.Indexing.SQL;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of a type of field, so that items are found by them without reading the items.</summary>
internal abstract class FieldIndexProvider<TField, TIndex>(FieldsOfItem fields) : IndexProvider<ContentItem>, IScopedIndexProvider
    where TField : ContentField
    where TIndex : ContentFieldIndex
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<TIndex>()
            .When(item => item.Published || item.Latest)
            .Map(async item => (await fields.OfTypeAsync<TField>(item)).SelectMany(place => Rows(place.Field).Select(row => Placed(row, place, item))));

    /// <summary>A row for each value.</summary>
    protected abstract IEnumerable<TIndex> Rows(TField field);

    protected static string? Shortened(string? text, int length) => text?.Length > length ? text[..length] : text;

    private static TIndex Placed(TIndex row, FieldInItem<TField> place, ContentItem item)
    {
        row.ContentItemId = item.ContentItemId;
        row.ContentItemVersionId = item.ContentItemVersionId;
        row.ContentType = item.ContentType;
        row.ContentPart = place.PartName;
        row.ContentField = place.FieldName;
        row.Published = item.Published;
        row.Latest = item.Latest;
        return row;
    }
}
