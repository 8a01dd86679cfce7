namespace Grove.Identity.OpenId.Settings;

/// <summary>Which tokens are accepted, of those that this site gave out.</summary>
internal sealed record OpenIdValidationSettings
{
    public string? Audience { get; set; }
}
