namespace Grove.Storage.Querying;

/// <summary>What a query of documents or of rows asks: two that are equal have the same answer. The SQL is not part of it, and need not be written where the answer is known.</summary>
/// <param name="Type">The stored name of the documents' class; null where the indexes tell.</param>
/// <param name="Joined">The indexes that a document must have a row in; the one whose rows are asked for.</param>
/// <param name="Condition">What the rows must satisfy.</param>
/// <param name="Orders">By what the documents are ordered.</param>
/// <param name="Skip">How many are left out.</param>
/// <param name="Take">How many are read at most.</param>
internal sealed record QueryKey(string? Type, IReadOnlyList<Type> Joined, Predicate Condition, IReadOnlyList<(IndexColumn, bool)> Orders, int? Skip, int? Take)
{
    private const int BytesOfCondition = 120;

    private readonly int _hash = HashCode.Combine(Type, Joined.HashOfAll(), Condition, Orders.HashOfAll(), Skip, Take);

    /// <summary>About how many bytes it takes.</summary>
    public int Size => BytesOfCondition * (1 + Joined.Count + Orders.Count) + SizeOf(Condition);

    public bool Equals(QueryKey? other)
        => other is not null && _hash == other._hash && Type == other.Type && Skip == other.Skip && Take == other.Take
            && Condition.Equals(other.Condition) && Joined.HasSame(other.Joined) && Orders.HasSame(other.Orders);

    public override int GetHashCode() => _hash;

    private static int SizeOf(Predicate condition) => BytesOfCondition + condition switch
    {
        AllOf all => all.Predicates.Sum(SizeOf),
        AnyOf any => any.Predicates.Sum(SizeOf),
        Negation negation => SizeOf(negation.Predicate),
        InIndex inIndex => SizeOf(inIndex.Predicate),
        InRows rows => SizeOf(rows.Where),
        Comparison comparison => SizeOf(comparison.Value),
        Membership membership => membership.Values.Sum(SizeOf),
        TextMatch match => SizeOf(match.Text),
        _ => 0,
    };

    private static int SizeOf(object? value) => value is string text ? 40 + text.Length * 2 : 40;
}
