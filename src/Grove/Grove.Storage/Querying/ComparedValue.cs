namespace Grove.Storage.Querying;

/// <summary>Tells whether two values are one for a database. Times of the same figures are not where one is local.</summary>
internal sealed class ComparedValue : IEqualityComparer<object?>
{
    public static readonly ComparedValue Same = new();

    private ComparedValue()
    {
    }

    public new bool Equals(object? left, object? right)
        => object.Equals(left, right) && (left is not DateTime time || time.Kind == ((DateTime)right!).Kind);

    public int GetHashCode(object? value) => value?.GetHashCode() ?? 0;
}
