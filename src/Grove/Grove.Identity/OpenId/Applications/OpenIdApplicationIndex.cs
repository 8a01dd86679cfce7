using YesSql.Indexes;

namespace Grove.Identity.OpenId.Applications;

/// <summary>What applications are found by.</summary>
internal sealed class OpenIdApplicationIndex : MapIndex
{
    public string ClientId { get; set; } = "";
}
