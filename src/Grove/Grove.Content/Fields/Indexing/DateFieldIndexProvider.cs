using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="DateField"/>.</summary>
internal sealed class DateFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<DateField, DateFieldIndex>(fields)
{
    protected override IEnumerable<DateFieldIndex> Rows(DateField field)
        => [new() { Date = field.Value?.Date }];
}
