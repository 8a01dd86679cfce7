using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace Grove.Hosting.Web;

/// <summary>
/// Endpoints at a fixed path each that are no controller's. They are found without the table of all routes, for which every controller is described:
/// who asks GraphQL alone neither waits for that nor has it in memory.
/// </summary>
internal sealed class FixedEndpoints
{
    private readonly Dictionary<string, List<RouteEndpoint>> _byPath = new(StringComparer.OrdinalIgnoreCase);

    public FixedEndpoints(IEnumerable<EndpointDataSource> sources)
    {
        // Controllers are described when their endpoints are asked for.
        foreach (var endpoint in sources.Where(source => source.GetType().Assembly != typeof(ControllerActionDescriptor).Assembly).SelectMany(source => source.Endpoints))
        {
            if (endpoint is RouteEndpoint { RoutePattern: { Parameters.Count: 0, RawText: { } path } } route && IsTold(route))
            {
                path = "/" + path.Trim('/');

                if (!_byPath.TryGetValue(path, out var known))
                {
                    _byPath.Add(path, known = []);
                }

                known.Add(route);
            }
        }
    }

    /// <summary>The endpoint that a request is for; null where the table of routes has to tell.</summary>
    public Endpoint? Find(HttpRequest request)
    {
        if (request.Path.Value is { } path && _byPath.TryGetValue(path, out var known))
        {
            foreach (var endpoint in known)
            {
                if (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Contains(request.Method, StringComparer.OrdinalIgnoreCase))
                {
                    return endpoint;
                }
            }
        }

        return null;
    }

    // By its path and its methods alone.
    private static bool IsTold(RouteEndpoint endpoint)
        => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 }
            && endpoint.Metadata.GetMetadata<IHostMetadata>() is null
            && endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is null;
}
