namespace Grove.Identity.OpenId.Scopes;

/// <summary>Something that an application may ask a token for, and whom such a token is meant for.</summary>
internal sealed class OpenIdScope
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string Description { get; set; } = "";

    public string[] Resources { get; set; } = [];
}
