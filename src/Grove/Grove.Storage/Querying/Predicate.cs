namespace Grove.Storage.Querying;

/// <summary>A condition on the indexes of a document. LINQ predicates and GraphQL filters both become this before they become SQL. Two that say the same are equal.</summary>
public abstract record Predicate;

/// <summary>All conditions hold; true when there are none.</summary>
public sealed record AllOf(IReadOnlyList<Predicate> Predicates) : Predicate
{
    public bool Equals(AllOf? other) => other is not null && Predicates.HasSame(other.Predicates);

    public override int GetHashCode() => Predicates.HashOfAll();
}

/// <summary>One condition holds at least; false when there are none.</summary>
public sealed record AnyOf(IReadOnlyList<Predicate> Predicates) : Predicate
{
    public bool Equals(AnyOf? other) => other is not null && Predicates.HasSame(other.Predicates);

    public override int GetHashCode() => ~Predicates.HashOfAll();
}

/// <summary>The condition does not hold.</summary>
public sealed record Negation(Predicate Predicate) : Predicate;

/// <summary>Always or never true.</summary>
public sealed record Constant(bool Value) : Predicate;

/// <summary>A column compared with a value; null is equal to null only.</summary>
public sealed record Comparison(IndexColumn Column, ComparisonOperator Operator, object? Value) : Predicate
{
    public bool Equals(Comparison? other)
        => other is not null && Column == other.Column && Operator == other.Operator && ComparedValue.Same.Equals(Value, other.Value);

    public override int GetHashCode() => HashCode.Combine(Column, Operator, Value);
}

/// <summary>Two columns compared.</summary>
public sealed record ColumnComparison(IndexColumn Left, ComparisonOperator Operator, IndexColumn Right) : Predicate;

/// <summary>A column holds one of the values.</summary>
public sealed record Membership(IndexColumn Column, IReadOnlyList<object?> Values) : Predicate
{
    public bool Equals(Membership? other) => other is not null && Column == other.Column && Values.HasSame(other.Values, ComparedValue.Same);

    public override int GetHashCode() => HashCode.Combine(Column, Values.HashOfAll());
}

/// <summary>A column contains, starts with or ends with a text, whatever the letter case in any script. No character is a wildcard.</summary>
public sealed record TextMatch(IndexColumn Column, TextMatchKind Kind, string Text) : Predicate;

/// <summary>Some row that the document has in an index satisfies a condition on columns of that index.</summary>
public sealed record InIndex(Type IndexType, Predicate Predicate) : Predicate;

/// <summary>Some row of an index, of whichever document, has the column's value in one of its columns and satisfies a condition.</summary>
public sealed record InRows(IndexColumn Column, IndexColumn Selected, Predicate Where) : Predicate;

/// <summary>How a column is compared.</summary>
public enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>Where a text is looked for.</summary>
public enum TextMatchKind
{
    Contains,
    StartsWith,
    EndsWith,
}
