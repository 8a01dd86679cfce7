using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="MultiTextField"/>.</summary>
internal sealed class MultiTextFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<MultiTextField, MultiTextFieldIndex>(fields)
{
    protected override IEnumerable<MultiTextFieldIndex> Rows(MultiTextField field)
        => (field.Values ?? []).Select(value => new MultiTextFieldIndex { Value = Shortened(value, MultiTextFieldIndex.MaxValueSize), BigValue = value });
}
