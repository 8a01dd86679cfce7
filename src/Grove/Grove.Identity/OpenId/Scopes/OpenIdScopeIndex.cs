using YesSql.Indexes;

namespace Grove.Identity.OpenId.Scopes;

/// <summary>What scopes are found by.</summary>
internal sealed class OpenIdScopeIndex : MapIndex
{
    public string Name { get; set; } = "";
}
