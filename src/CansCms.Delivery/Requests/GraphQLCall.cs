using System.Globalization;
using CansCms.Delivery.Caching;
using Microsoft.AspNetCore.Http;

namespace CansCms.Delivery.Requests;

/// <summary>What a client asks for.</summary>
/// <param name="Query">The document; null where only its name is sent.</param>
/// <param name="Variables">The variables as JSON.</param>
/// <param name="OperationName">The operation of the document.</param>
internal sealed record GraphQLCall(string? Query, string? Variables, string? OperationName)
{
    public const string ResponseType = "application/graphql-response+json";

    /// <summary>The name of a stored query, which the platform looks up.</summary>
    public string? NamedQuery { get; init; }

    /// <summary>The document's SHA-256 or name.</summary>
    public DocumentName? Document { get; init; }

    /// <summary>Whether the document may change something, which is done each time it is asked for.</summary>
    public bool MayChange => Query is not null
        && (Query.Contains("mutation", StringComparison.Ordinal) || Query.Contains("subscription", StringComparison.Ordinal));

    /// <summary>The key of the call's anonymous answer in the culture of the request, the same for every form that the request can have.</summary>
    public Digest KeyOf(HttpRequest request) => Digest.Of(
    [
        "call",
        Query,
        OperationName,
        CanonicalJson.Of(Variables),
        CultureInfo.CurrentUICulture.Name,
        CultureInfo.CurrentCulture.Name,
        AsksForResponseType(request) ? ResponseType : null,
        request.Scheme,
        request.Host.Value,
        request.PathBase.Value,
    ]);

    public static bool AsksForResponseType(HttpRequest request)
        => request.Headers.Accept.ToString().Contains(ResponseType, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a request names a document instead of sending it, or beside it.</summary>
/// <param name="Value">The hash, in lower case, or the name.</param>
/// <param name="IsAutomatic">Whether it stands in the extension of automatic persisted queries, whose clients know its errors.</param>
/// <param name="IsSupported">Whether it is of a version that is known here.</param>
internal sealed record DocumentName(string Value, bool IsAutomatic, bool IsSupported = true);
