namespace Grove.Identity.OpenId.Settings;

/// <summary>How tokens are given out.</summary>
internal sealed record OpenIdServerSettings
{
    public TokenFormat AccessTokenFormat { get; set; }

    public Uri? Authority { get; set; }

    public bool DisableAccessTokenEncryption { get; set; }

    public bool EnableTokenEndpoint { get; set; }

    public bool AllowClientCredentialsFlow { get; set; }
}
