namespace Grove.Storage.Documents;

/// <summary>Told when the kept documents were held against the database after something was committed.</summary>
public interface IDocumentWatcher
{
    /// <summary>Does not wait: a request does.</summary>
    /// <param name="kept">What is still as it was; documents that changed are not among them.</param>
    void Checked(KeptDocuments kept);
}
