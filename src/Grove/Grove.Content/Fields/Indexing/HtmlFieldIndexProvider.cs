using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="HtmlField"/>.</summary>
internal sealed class HtmlFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<HtmlField, HtmlFieldIndex>(fields)
{
    protected override IEnumerable<HtmlFieldIndex> Rows(HtmlField field)
        => [new() { Html = field.Html }];
}
