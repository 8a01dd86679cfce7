using Grove.Identity.OpenId.Settings;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Grove.Identity.OpenId.Tokens;

/// <summary>
/// Leaves all requests alone as long as the settings open no token endpoint. The endpoint is known to OpenIddict all the same, since it
/// refuses to start without one.
/// </summary>
internal sealed class ClosedServer(OpenIdSettings settings) : IOpenIddictServerHandler<ProcessRequestContext>
{
    /// <summary>Just after the endpoint is recognized by its address.</summary>
    public static readonly int Order = OpenIddictServerHandlers.InferEndpointType.Descriptor.Order + 1;

    public ValueTask HandleAsync(ProcessRequestContext context)
    {
        if (settings.Server is not { EnableTokenEndpoint: true, AllowClientCredentialsFlow: true })
        {
            context.EndpointType = OpenIddictServerEndpointType.Unknown;
        }

        return ValueTask.CompletedTask;
    }
}
