using Grove.Identity.OpenId.Applications;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Grove.Identity.OpenId.Tokens;

/// <summary>Holds that a token is asked for by an application that knows its secret, and asked for in a way that it may.</summary>
internal sealed class ClientCheck(OpenIdApplications applications) : IOpenIddictServerHandler<ValidateTokenRequestContext>
{
    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        var application = context.ClientId is { Length: > 0 } clientId ? await applications.FindAsync(clientId, context.CancellationToken) : null;

        if (application is null)
        {
            Reject(context, Errors.InvalidClient, OpenIddictResources.FormatID2052(Parameters.ClientId), OpenIddictResources.ID2052);
        }
        else if (!applications.IsSecret(application, context.ClientSecret))
        {
            Reject(context, Errors.InvalidClient, OpenIddictResources.GetResourceString(OpenIddictResources.ID2055), OpenIddictResources.ID2055);
        }
        else if (!application.AllowClientCredentialsFlow)
        {
            Reject(context, Errors.UnauthorizedClient, OpenIddictResources.GetResourceString(OpenIddictResources.ID2064), OpenIddictResources.ID2064);
        }
        else if (context.Request.GetScopes().Any(scope => !application.Scopes.Contains(scope)))
        {
            Reject(context, Errors.InvalidScope, OpenIddictResources.GetResourceString(OpenIddictResources.ID2051), OpenIddictResources.ID2051);
        }
        else
        {
            context.Transaction.SetProperty(nameof(OpenIdApplication), application);
        }
    }

    private static void Reject(ValidateTokenRequestContext context, string error, string description, string id)
        => context.Reject(error, description, OpenIddictResources.FormatID8000(id));
}
