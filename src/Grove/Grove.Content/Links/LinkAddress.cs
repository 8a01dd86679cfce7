namespace Grove.Content.Links;

/// <summary>What may be linked to: the web, e-mail, telephone and places of the site. Never a script.</summary>
internal static class LinkAddress
{
    private static readonly string[] _schemes = ["http", "https", "mailto", "tel"];

    public static bool IsAllowed(string? url)
        => string.IsNullOrWhiteSpace(url)
            || url[0] is '~' or '/' or '#' or '?'
            || !Uri.TryCreate(url, UriKind.Absolute, out var address) && !url.Contains(':', StringComparison.Ordinal)
            || address is not null && _schemes.Contains(address.Scheme);
}
