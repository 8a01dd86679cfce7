namespace YesSql.Indexes;

public abstract class MapIndex : IIndex
{
    private readonly List<Document> _removed = [];
    private Document _document;

    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => _document = document;

    void IIndex.RemoveDocument(Document document) => _removed.Add(document);

    IEnumerable<Document> IIndex.GetAddedDocuments() => _document is null ? [] : [_document];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => _removed;
}
