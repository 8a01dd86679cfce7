namespace OrchardCore.Data.Documents;

/// <summary>A document of which there is one: definitions, roles, settings.</summary>
public class Document : IDocument
{
    /// <summary>Changes with every update.</summary>
    public string Identifier { get; set; }

    /// <summary>Whether the instance is shared and must not be changed.</summary>
    public bool IsReadOnly { get; set; }
}
