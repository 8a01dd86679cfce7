namespace YesSql;

/// <summary>A stored document.</summary>
public class Document
{
    public long Id { get; set; }

    /// <summary>What is stored: the name of its class.</summary>
    public string Type { get; set; }

    /// <summary>The document as JSON.</summary>
    public string Content { get; set; }

    /// <summary>Counts the changes of the document.</summary>
    public long Version { get; set; }
}
