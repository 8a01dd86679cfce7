namespace Grove.Localization.PortableObjects;

/// <summary>A message of a PO file and its translations: one, or one for each plural form.</summary>
/// <param name="Context">Where the message is used: the full name of a type, or null for anywhere.</param>
public sealed record PoEntry(string? Context, string MessageId, string[] Translations, int Line)
{
    /// <summary>The message for several, where it depends on a number.</summary>
    public string? Plural { get; init; }
}
