namespace YesSql;

public class Document
{
    public Document Clone() => throw new NotImplementedException();
    public Document() { }
    public long Id { get; set; }
    public long Version { get; set; }
    public string Content { get; set; }
    public string Type { get; set; }
}
