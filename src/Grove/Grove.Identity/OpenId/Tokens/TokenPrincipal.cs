using System.Security.Claims;
using Grove.Identity.OpenId.Applications;
using Grove.Identity.OpenId.Scopes;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Grove.Identity.OpenId.Tokens;

/// <summary>Says in a token which application it is of and which roles the application has.</summary>
internal sealed class TokenPrincipal(OpenIdScopes scopes) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        var application = context.Transaction.GetProperty<OpenIdApplication>(nameof(OpenIdApplication))
            ?? throw new InvalidOperationException("The application was not checked.");
        var granted = await scopes.FindAsync([.. context.Request.GetScopes()], context.CancellationToken);

        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, application.ClientId)
            .SetClaim(Claims.Name, application.DisplayName)
            .SetClaims(Claims.Role, [.. application.Roles]);
        identity.SetScopes(granted.Select(scope => scope.Name));
        identity.SetResources(granted.SelectMany(scope => scope.Resources).Distinct());
        identity.SetDestinations(static _ => [Destinations.AccessToken]);

        context.SignIn(new ClaimsPrincipal(identity));
    }
}
