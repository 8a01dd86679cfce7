namespace OrchardCore.ContentFields.Indexing.SQL;

public class DateFieldIndex : ContentFieldIndex
{
    public DateFieldIndex() { }
    public DateTime? Date { get; set; }
}
