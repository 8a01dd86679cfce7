using System.Diagnostics.CodeAnalysis;

namespace Grove.Storage.Databases;

/// <summary>Removes the difference of letter case, in every script and whatever the current culture.</summary>
public static class TextFolding
{
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Fold(string? text) => text?.ToLowerInvariant();
}
