using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;

namespace Grove.Content.Fields.Indexing;

/// <summary>Keeps the values of <see cref="TextField"/>.</summary>
internal sealed class TextFieldIndexProvider(FieldsOfItem fields) : FieldIndexProvider<TextField, TextFieldIndex>(fields)
{
    protected override IEnumerable<TextFieldIndex> Rows(TextField field)
        => [new() { Text = Shortened(field.Text, TextFieldIndex.MaxTextSize), BigText = field.Text }];
}
