namespace Grove.Storage.Sessions;

/// <summary>A document that a session knows.</summary>
internal sealed class Entry(object document)
{
    public object Document { get; } = document;

    /// <summary>0 until the document is stored.</summary>
    public long Id { get; set; }

    public long Version { get; set; }

    /// <summary>The stored JSON; null where the document is new.</summary>
    public string? Content { get; set; }

    public bool IsSaved { get; set; }

    public bool IsDeleted { get; set; }

    public bool ChecksConcurrency { get; set; }
}
