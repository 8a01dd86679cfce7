using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Grove.GraphQL.Http;

/// <summary>Says which program asks, by its token, beside the person whom the cookie names. What they may do is asked field by field.</summary>
internal static class ClientToken
{
    private const string Scheme = "Api";

    public static async Task AuthenticateAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0 && await context.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } program })
        {
            context.User = new ClaimsPrincipal(program.Identities.Concat(context.User.Identities.Where(identity => identity.IsAuthenticated)));
        }
    }
}
