using CansCms.Delivery.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Documents;

namespace CansCms.Delivery.PersistedQueries;

/// <summary>
/// Finds the document that a request names by its SHA-256, as Apollo's automatic persisted queries do (<c>extensions.persistedQuery</c>) or
/// by <c>documentId</c>, and refuses documents that a client may not have executed.
/// </summary>
internal sealed class PersistedQueryFinder(
    DocumentFiles files, AutomaticDocuments automatic, IDocumentManager<RegisteredDocuments> registered, IOptions<DeliveryOptions> options, IStringLocalizer<PersistedQueryFinder> S)
{
    // What clients of automatic persisted queries look for in an answer, word for word.
    private const string NotFound = "PersistedQueryNotFound";
    private const string NotSupported = "PersistedQueryNotSupported";

    /// <summary>The call with its document, or why it is not executed. A request that is no call passes, unless only registered documents do.</summary>
    public async ValueTask<(GraphQLCall? Call, GraphQLRefusal? Refusal)> FindAsync(GraphQLCall? call, bool isAnonymous)
    {
        var onlyRegistered = isAnonymous && options.Value.PersistedQueries.OnlyRegistered;

        if (call is null or { NamedQuery: not null })
        {
            return onlyRegistered ? (null, MustBeRegistered()) : (null, null);
        }

        if (call.Document is { IsSupported: false })
        {
            return (null, new(StatusCodes.Status200OK, "PERSISTED_QUERY_NOT_SUPPORTED", NotSupported));
        }

        if (call.Query is null)
        {
            return call.Document is null ? (onlyRegistered ? (null, MustBeRegistered()) : (null, null)) : await LookUpAsync(call, call.Document, onlyRegistered);
        }

        if (call.Document is { } named && IsHash(named.Value) && named.Value != DocumentHash.Of(call.Query))
        {
            return (null, new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_HASH_MISMATCH", S["The hash is not the SHA-256 of the document that was sent with it."]));
        }

        return onlyRegistered && !await IsRegisteredAsync(DocumentHash.Of(call.Query)) ? (null, MustBeRegistered()) : (call, null);
    }

    /// <summary>Keeps a document that was sent with its hash, once it has been executed.</summary>
    public void Learn(GraphQLCall call, bool isAnonymous)
    {
        if (MayLearn(isAnonymous) && call is { Query: { } query, Document: { IsAutomatic: true, Value: var hash } } && hash == DocumentHash.Of(query))
        {
            automatic.Keep(hash, query);
        }
    }

    private async ValueTask<(GraphQLCall?, GraphQLRefusal?)> LookUpAsync(GraphQLCall call, DocumentName name, bool onlyRegistered)
    {
        var query = files.Find(name.Value) ?? await FindRegisteredAsync(name.Value) ?? (onlyRegistered ? null : automatic.Find(name.Value));

        if (query is not null)
        {
            return (call with { Query = query, Document = null }, null);
        }

        if (!name.IsAutomatic)
        {
            return (null, new(StatusCodes.Status400BadRequest, "PERSISTED_QUERY_NOT_FOUND", S["There is no document '{0}'.", name.Value]));
        }

        // 200, as Apollo's server answers: clients then send the document, or know that they need not try.
        return (null, MayLearn(onlyRegistered)
            ? new(StatusCodes.Status200OK, "PERSISTED_QUERY_NOT_FOUND", NotFound)
            : new(StatusCodes.Status200OK, "PERSISTED_QUERY_NOT_SUPPORTED", NotSupported));
    }

    private bool MayLearn(bool isAnonymous)
        => options.Value.PersistedQueries.Automatic && !(isAnonymous && options.Value.PersistedQueries.OnlyRegistered);

    private async ValueTask<bool> IsRegisteredAsync(string hash)
        => files.Has(hash) || (await registered.GetOrCreateImmutableAsync()).ByHash.ContainsKey(hash);

    private async ValueTask<string?> FindRegisteredAsync(string hashOrName)
    {
        var documents = (await registered.GetOrCreateImmutableAsync()).ByHash;

        return documents.TryGetValue(hashOrName, out var document) ? document.Query
            : documents.Values.FirstOrDefault(candidate => candidate.Name.Length > 0 && candidate.Name == hashOrName)?.Query;
    }

    private GraphQLRefusal MustBeRegistered()
        => new(StatusCodes.Status403Forbidden, "PERSISTED_QUERY_REQUIRED", S["Only registered documents are executed here. Name one by its SHA-256, in extensions.persistedQuery or as documentId."]);

    private static bool IsHash(string value) => value.Length == 64 && value.All(char.IsAsciiHexDigitLower);
}
