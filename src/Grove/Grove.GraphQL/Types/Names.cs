namespace Grove.GraphQL.Types;

/// <summary>How things are called in the schema.</summary>
internal static class Names
{
    private const string Part = "Part";

    /// <summary>The field of a part: its name without "Part", beginning in lower case.</summary>
    public static string OfPart(string partName)
        => OfField(partName.Length > Part.Length && partName.EndsWith(Part, StringComparison.OrdinalIgnoreCase) ? partName[..^Part.Length] : partName);

    public static string OfField(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
