using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Grove.Identity.Permissions;

/// <summary>The policies of endpoints, put together for each request. A cache of them would describe every controller at the first request of a site, of whatever kind.</summary>
internal sealed class RequestPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override bool AllowsCachingPolicies => false;
}
