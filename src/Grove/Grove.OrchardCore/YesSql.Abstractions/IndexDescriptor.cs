namespace YesSql.Indexes;

/// <summary>An index of documents of a type.</summary>
public class IndexDescriptor
{
    /// <summary>The class of the documents.</summary>
    public Type Type { get; set; }

    /// <summary>The class of the rows.</summary>
    public Type IndexType { get; set; }

    /// <summary>Which documents have rows; null for all.</summary>
    public Func<object, bool> Filter { get; set; }

    /// <summary>The rows of a document; null entries are left out.</summary>
    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; }

    internal bool HasOneRow { get; init; }
}
