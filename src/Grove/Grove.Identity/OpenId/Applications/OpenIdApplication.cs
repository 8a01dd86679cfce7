namespace Grove.Identity.OpenId.Applications;

/// <summary>A program that may get tokens of its own.</summary>
internal sealed class OpenIdApplication
{
    public long Id { get; set; }

    public string ClientId { get; set; } = "";

    public string DisplayName { get; set; } = "";

    /// <summary>The hash of the secret; null for a program that cannot keep one.</summary>
    public string? ClientSecret { get; set; }

    public bool AllowClientCredentialsFlow { get; set; }

    public string[] Roles { get; set; } = [];

    public string[] Scopes { get; set; } = [];
}
