using System.Globalization;

namespace Grove.Admin.Editing;

/// <summary>Orders by Orchard's positions: "before", numbers with dots ("2", "2.1", "10"), "after"; none comes first.</summary>
public sealed class PositionComparer : IComparer<string?>
{
    public static readonly PositionComparer Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = Numbers(x);
        var right = Numbers(y);
        for (var index = 0; index < Math.Min(left.Length, right.Length); index++)
        {
            if (left[index].CompareTo(right[index]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static double[] Numbers(string? position)
        => [.. (position ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static double Number(string segment) => segment.ToLowerInvariant() switch
    {
        "before" => double.NegativeInfinity,
        "after" => double.PositiveInfinity,
        _ => double.TryParse(segment, CultureInfo.InvariantCulture, out var number) ? number : 0,
    };
}
