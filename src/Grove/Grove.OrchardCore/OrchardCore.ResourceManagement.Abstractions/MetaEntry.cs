namespace OrchardCore.ResourceManagement;

public class MetaEntry
{
    public MetaEntry() { }
    public MetaEntry(string name = null, string property = null, string content = null, string httpEquiv = null, string charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }
    public string Charset { get; set; }
    public string Content { get; set; }
    public string HttpEquiv { get; set; }
    public string Name { get; set; }
    public string Property { get; set; }
}
