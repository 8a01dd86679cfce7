using Microsoft.AspNetCore.Identity;
using YesSql;

namespace Grove.Identity.OpenId.Applications;

/// <summary>Finds and keeps applications. Of a secret only the hash is kept.</summary>
internal sealed class OpenIdApplications(ISession session, IPasswordHasher<OpenIdApplication> hasher)
{
    public Task<OpenIdApplication?> FindAsync(string clientId, CancellationToken cancellationToken = default)
        => session.Query<OpenIdApplication, OpenIdApplicationIndex>(index => index.ClientId == clientId).FirstOrDefaultAsync(cancellationToken)!;

    public void SetSecret(OpenIdApplication application, string? secret)
        => application.ClientSecret = string.IsNullOrEmpty(secret) ? null : hasher.HashPassword(application, secret);

    public bool IsSecret(OpenIdApplication application, string? secret)
        => application.ClientSecret is { } hash && !string.IsNullOrEmpty(secret) && hasher.VerifyHashedPassword(application, hash, secret) != PasswordVerificationResult.Failed;

    public Task SaveAsync(OpenIdApplication application) => session.SaveAsync(application, checkConcurrency: true);
}
