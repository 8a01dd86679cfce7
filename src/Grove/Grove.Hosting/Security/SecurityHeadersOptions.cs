namespace Grove.Hosting.Security;

/// <summary>Headers that narrow what a browser does with answers; set in the configuration section OrchardCore:Grove_Security.</summary>
public sealed class SecurityHeadersOptions
{
    public string ContentSecurityPolicy { get; set; } =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; "
        + "frame-src 'self' https://www.youtube-nocookie.com; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public string ReferrerPolicy { get; set; } = "strict-origin-when-cross-origin";

    public string PermissionsPolicy { get; set; } = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// <summary>How long browsers use HTTPS only, once they have been served over it.</summary>
    public TimeSpan StrictTransportSecurity { get; set; } = TimeSpan.FromDays(365);
}
