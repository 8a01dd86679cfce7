using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="LinkField"/>.</summary>
internal sealed class LinkFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<LinkField, LinkFieldIndex>(fields)
{
    protected override IEnumerable<LinkFieldIndex> Rows(LinkField field)
        => [new()
        {
            Url = Shortened(field.Url, LinkFieldIndex.MaxUrlSize),
            BigUrl = field.Url,
            Text = Shortened(field.Text, LinkFieldIndex.MaxTextSize),
            BigText = field.Text,
        }];
}
