using YesSql;
using YesSql.Services;

namespace Grove.Identity.OpenId.Scopes;

/// <summary>Finds and keeps scopes.</summary>
internal sealed class OpenIdScopes(ISession session)
{
    public async Task<OpenIdScope[]> FindAsync(string[] names, CancellationToken cancellationToken = default)
        => names.Length == 0 ? [] : [.. await session.Query<OpenIdScope, OpenIdScopeIndex>(index => index.Name.IsIn(names)).ListAsync(cancellationToken)];

    public Task SaveAsync(OpenIdScope scope) => session.SaveAsync(scope, checkConcurrency: true);
}
