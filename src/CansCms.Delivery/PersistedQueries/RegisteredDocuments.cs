using OrchardCore.Data.Documents;

namespace CansCms.Delivery.PersistedQueries;

/// <summary>The GraphQL documents that recipes have registered.</summary>
public sealed class RegisteredDocuments : Document
{
    /// <summary>By the SHA-256 of its text in lower-case hexadecimal, each document.</summary>
    public Dictionary<string, RegisteredDocument> ByHash { get; set; } = [];
}

/// <param name="Name">What it can be called by beside its hash; empty for none.</param>
/// <param name="Query">The document.</param>
public sealed record RegisteredDocument(string Name, string Query);
