namespace OrchardCore.ContentFields.Indexing.SQL;

public class LinkFieldIndex : ContentFieldIndex
{
    public LinkFieldIndex() { }
    public const int MaxTextSize = 766;
    public const int MaxUrlSize = 766;
    public string BigText { get; set; }
    public string BigUrl { get; set; }
    public string Text { get; set; }
    public string Url { get; set; }
}
