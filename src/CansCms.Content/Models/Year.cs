namespace CansCms.Content.Models;

/// <summary>The years that a figure, an accession or a publication can have.</summary>
public static class Year
{
    public const int Earliest = 1900;

    public const int Latest = 2100;

    public static bool IsValid(decimal value) => value == decimal.Truncate(value) && value is >= Earliest and <= Latest;
}
