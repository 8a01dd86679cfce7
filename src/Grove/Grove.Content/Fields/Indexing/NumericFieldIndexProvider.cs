using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="NumericField"/>.</summary>
internal sealed class NumericFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<NumericField, NumericFieldIndex>(fields)
{
    protected override IEnumerable<NumericFieldIndex> Rows(NumericField field)
        => [new() { Numeric = field.Value }];
}
