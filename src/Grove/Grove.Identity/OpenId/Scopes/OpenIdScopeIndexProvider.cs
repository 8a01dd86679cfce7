using YesSql.Indexes;

namespace Grove.Identity.OpenId.Scopes;

/// <summary>Keeps what scopes are found by.</summary>
internal sealed class OpenIdScopeIndexProvider : IndexProvider<OpenIdScope>
{
    public override void Describe(DescribeContext<OpenIdScope> context)
        => context.For<OpenIdScopeIndex>().Map(scope => new OpenIdScopeIndex { Name = scope.Name });
}
