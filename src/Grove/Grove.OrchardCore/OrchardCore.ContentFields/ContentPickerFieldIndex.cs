namespace OrchardCore.ContentFields.Indexing.SQL;

public class ContentPickerFieldIndex : ContentFieldIndex
{
    public ContentPickerFieldIndex() { }
    public string SelectedContentItemId { get; set; }
}
