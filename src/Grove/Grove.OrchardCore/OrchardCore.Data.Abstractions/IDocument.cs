
namespace OrchardCore.Data.Documents;

public interface IDocument
{
    bool IsReadOnly { get; set; }
    string Identifier { get; set; }
}
