using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="BooleanField"/>.</summary>
internal sealed class BooleanFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<BooleanField, BooleanFieldIndex>(fields)
{
    protected override IEnumerable<BooleanFieldIndex> Rows(BooleanField field)
        => [new() { Boolean = field.Value }];
}
