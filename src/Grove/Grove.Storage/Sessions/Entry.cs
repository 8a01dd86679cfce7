namespace Grove.Storage.Sessions;

/// <summary>A document that a session knows.</summary>
internal sealed class Entry(object document)
{
    private string? _content;

    public object Document { get; } = document;

    /// <summary>0 until the document is stored.</summary>
    public long Id { get; set; }

    public long Version { get; set; }

    /// <summary>The stored JSON; null where the document is new.</summary>
    public string? Content
    {
        get => _content ??= Held is null ? null : DocumentJson.Write(Held);
        set => _content = value;
    }

    /// <summary>The document as it is held in memory, where it came from there.</summary>
    public object? Held { get; init; }

    public bool IsSaved { get; set; }

    /// <summary>Whether this session has written the document, so that its rows are those of now.</summary>
    public bool IsWritten { get; set; }

    public bool IsDeleted { get; set; }

    public bool ChecksConcurrency { get; set; }

    /// <summary>Whether there is to be no other document of its class.</summary>
    public bool IsTheOnlyOne { get; set; }
}
