using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="ContentPickerField"/>.</summary>
internal sealed class ContentPickerFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<ContentPickerField, ContentPickerFieldIndex>(fields)
{
    protected override IEnumerable<ContentPickerFieldIndex> Rows(ContentPickerField field)
        => (field.ContentItemIds ?? []).Select(id => new ContentPickerFieldIndex { SelectedContentItemId = id });
}
