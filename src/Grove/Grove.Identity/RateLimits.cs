using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Grove.Identity;

/// <summary>Bounds how often one address may guess: passwords at the login, secrets at the token endpoint. Who asks more often is told when to come back.</summary>
internal sealed class RateLimits(IOptions<RateLimitSettings> settings) : IConfigureOptions<RateLimiterOptions>
{
    public const string Login = "login";

    private const string TokenEndpoint = "/connect/token";

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    /// <summary>Whether a request is a guess; all others should not even pay for being asked.</summary>
    public static bool Apply(HttpContext context)
        => context.Request.Path.StartsWithSegments(TokenEndpoint) || context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is not null;

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = static (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : _window;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Login, context => Limit(context, settings.Value.LoginsPerMinute));

        // OpenIddict answers for its endpoint before a policy of an endpoint could.
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.Request.Path.StartsWithSegments(TokenEndpoint) ? Limit(context, settings.Value.TokensPerMinute) : RateLimitPartition.GetNoLimiter("other"));
    }

    private static RateLimitPartition<string> Limit(HttpContext context, int permits)
        => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = _window });
}
