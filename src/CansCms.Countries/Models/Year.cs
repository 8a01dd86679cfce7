namespace CansCms.Countries.Models;

/// <summary>The years that a figure or an accession can have.</summary>
public static class Year
{
    public const int Earliest = 1900;

    public const int Latest = 2100;

    public static bool IsValid(decimal value) => value == decimal.Truncate(value) && value is >= Earliest and <= Latest;
}
