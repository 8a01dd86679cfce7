namespace OrchardCore.ContentFields.Indexing.SQL;

public class MultiTextFieldIndex : ContentFieldIndex
{
    public MultiTextFieldIndex() { }
    public const int MaxValueSize = 766;
    public string BigValue { get; set; }
    public string Value { get; set; }
}
