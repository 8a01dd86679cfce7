namespace OrchardCore.ContentFields.Indexing.SQL;

public class TextFieldIndex : ContentFieldIndex
{
    public TextFieldIndex() { }
    public const int MaxTextSize = 766;
    public string BigText { get; set; }
    public string Text { get; set; }
}
