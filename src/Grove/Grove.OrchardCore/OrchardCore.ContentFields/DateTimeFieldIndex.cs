namespace OrchardCore.ContentFields.Indexing.SQL;

public class DateTimeFieldIndex : ContentFieldIndex
{
    public DateTime? DateTime { get; set; }
    public DateTimeFieldIndex() { }
}
