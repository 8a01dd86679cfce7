using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using OrchardCore.Apis.GraphQL;

namespace CansCms.Delivery.Requests;

/// <summary>Knows the requests that the module looks after.</summary>
internal sealed class Endpoint(IOptions<GraphQLSettings> settings, IOptions<DeliveryOptions> options)
{
    private readonly PathString _path = settings.Value.Path;
    private readonly string[] _credentialHeaders = options.Value.CredentialHeaders;

    public bool IsMeant(HttpRequest request)
        => request.Path.StartsWithSegments(_path, StringComparison.OrdinalIgnoreCase)
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsPost(request.Method) || HttpMethods.IsHead(request.Method));

    /// <summary>Whether the request is for a page that says by <c>[OutputCache]</c> that visitors get it alike, made of GraphQL documents that are executed in the process.</summary>
    public static bool IsPage(HttpContext context)
        => (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            && context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is { NoStore: false };

    /// <summary>Whether the request says who asks, in a way other than a cookie.</summary>
    public bool HasCredentials(HttpRequest request)
    {
        foreach (var header in _credentialHeaders)
        {
            if (request.Headers.ContainsKey(header))
            {
                return true;
            }
        }

        return false;
    }
}
