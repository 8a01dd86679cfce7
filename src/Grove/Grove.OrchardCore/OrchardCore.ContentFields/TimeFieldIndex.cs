namespace OrchardCore.ContentFields.Indexing.SQL;

public class TimeFieldIndex : ContentFieldIndex
{
    public TimeFieldIndex() { }
    public TimeSpan? Time { get; set; }
}
