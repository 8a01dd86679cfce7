
namespace OrchardCore.Data.Documents;

public class Document : IDocument
{
    public Document() { }
    public bool IsReadOnly { get; set; }
    public string Identifier { get; set; }
}
