namespace OrchardCore.ContentFields.Indexing.SQL;

public class BooleanFieldIndex : ContentFieldIndex
{
    public BooleanFieldIndex() { }
    public bool? Boolean { get; set; }
}
