using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Grove.Identity.Login;

/// <summary>
/// Says by the cookie who asks. ASP.NET Core's own middleware first asks the token server's handlers whether a request is theirs, which costs
/// as much as a short answer; an endpoint that is open to everybody and is asked without a token does without.
/// </summary>
internal sealed class PersonMiddleware(RequestDelegate next, IAuthenticationSchemeProvider schemes)
{
    public static void Use(IApplicationBuilder app)
    {
        app.UseWhen(HasNoToken, open => open.UseMiddleware<PersonMiddleware>());
        app.UseWhen(context => !HasNoToken(context), others => others.UseAuthentication());
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (await schemes.GetDefaultAuthenticateSchemeAsync() is { } scheme && (await context.AuthenticateAsync(scheme.Name)).Principal is { } person)
        {
            context.User = person;
        }

        await next(context);
    }

    private static bool HasNoToken(HttpContext context)
        => context.Request.Headers.Authorization.Count == 0
            && context.GetEndpoint()?.Metadata is { } endpoint && endpoint.GetMetadata<IAllowAnonymous>() is not null && endpoint.GetMetadata<IAuthorizeData>() is null;
}
