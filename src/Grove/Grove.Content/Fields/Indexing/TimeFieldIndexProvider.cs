using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="TimeField"/>.</summary>
internal sealed class TimeFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<TimeField, TimeFieldIndex>(fields)
{
    protected override IEnumerable<TimeFieldIndex> Rows(TimeField field)
        => [new() { Time = field.Value }];
}
