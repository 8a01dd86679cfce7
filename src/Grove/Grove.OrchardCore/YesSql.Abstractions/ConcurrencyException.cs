namespace YesSql;

/// <summary>Another session changed the document since it was loaded.</summary>
public class ConcurrencyException : Exception
{
    public ConcurrencyException(Document document)
        : base($"The document {document.Id} of type '{document.Type}' was changed by someone else since it was loaded. Load it again and repeat the change.")
        => Document = document;

    public Document Document { get; }
}
