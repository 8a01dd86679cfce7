using System.Text.RegularExpressions;

namespace CansCms.Content.Models;

/// <summary>An address that a visitor can write to: one name, one domain with a dot in it, no display name.</summary>
public static partial class MailAddress
{
    /// <summary>The longest address that mail servers carry (RFC 5321).</summary>
    public const int MaxLength = 254;

    public static bool IsEmptyOrValid(string? address)
        => string.IsNullOrEmpty(address) || (address.Length <= MaxLength && Address().IsMatch(address));

    [GeneratedRegex(@"^[^\s@<>()\[\]\\,;:""]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{M}\p{N}-]*[\p{L}\p{N}]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
