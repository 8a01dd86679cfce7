using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Grove.Hosting.Security;

/// <summary>Adds the security headers to every answer that does not set them itself.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next, IOptions<SecurityHeadersOptions> options)
{
    private readonly (string Name, string Value)[] _headers =
    [
        ("Content-Security-Policy", options.Value.ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "SAMEORIGIN"),
        ("Referrer-Policy", options.Value.ReferrerPolicy),
        ("Permissions-Policy", options.Value.PermissionsPolicy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    private readonly string _strictTransport = string.Create(CultureInfo.InvariantCulture, $"max-age={options.Value.StrictTransportSecurity.TotalSeconds:0}");

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var (context, middleware) = ((HttpContext, SecurityHeadersMiddleware))state;
            middleware.AddTo(context);
            return Task.CompletedTask;
        }, (context, this));

        return next(context);
    }

    private void AddTo(HttpContext context)
    {
        var headers = context.Response.Headers;

        foreach (var (name, value) in _headers)
        {
            headers.TryAdd(name, value);
        }

        if (context.Request.IsHttps)
        {
            headers.TryAdd("Strict-Transport-Security", _strictTransport);
        }
    }
}
