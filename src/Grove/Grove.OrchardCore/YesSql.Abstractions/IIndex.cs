namespace YesSql.Indexes;

public interface IIndex
{
    IEnumerable<Document> GetAddedDocuments();
    IEnumerable<Document> GetRemovedDocuments();
    long Id { get; set; }
    void AddDocument(Document document);
    void RemoveDocument(Document document);
}
