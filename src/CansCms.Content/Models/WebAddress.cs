namespace CansCms.Content.Models;

/// <summary>An address that a visitor can be sent to: http and https only.</summary>
public static class WebAddress
{
    public static bool IsEmptyOrValid(string? url)
        => string.IsNullOrEmpty(url) || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https");
}
