using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

public class MetaEntry
{
    public IHtmlContent GetTag() => throw new NotImplementedException();
    public MetaEntry AddAttribute(string name, string value) => throw new NotImplementedException();
    public MetaEntry SetAttribute(string name, string value) => throw new NotImplementedException();
    public MetaEntry() { }
    public MetaEntry(string name = null, string property = null, string content = null, string httpEquiv = null, string charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }
    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator) => throw new NotImplementedException();
    public string Charset { get; set; }
    public string Content { get; set; }
    public string HttpEquiv { get; set; }
    public string Name { get; set; }
    public string Property { get; set; }
}
