using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="DateTimeField"/>.</summary>
internal sealed class DateTimeFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<DateTimeField, DateTimeFieldIndex>(fields)
{
    protected override IEnumerable<DateTimeFieldIndex> Rows(DateTimeField field)
        => [new() { DateTime = field.Value }];
}
