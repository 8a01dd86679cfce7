namespace OrchardCore.ContentFields.Indexing.SQL;

public class HtmlFieldIndex : ContentFieldIndex
{
    public HtmlFieldIndex() { }
    public string Html { get; set; }
}
