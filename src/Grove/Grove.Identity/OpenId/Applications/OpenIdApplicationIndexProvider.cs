using YesSql.Indexes;

namespace Grove.Identity.OpenId.Applications;

/// <summary>Keeps what applications are found by.</summary>
internal sealed class OpenIdApplicationIndexProvider : IndexProvider<OpenIdApplication>
{
    public override void Describe(DescribeContext<OpenIdApplication> context)
        => context.For<OpenIdApplicationIndex>().Map(application => new OpenIdApplicationIndex { ClientId = application.ClientId });
}
