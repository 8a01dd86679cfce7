namespace Grove.GraphQL.Tests.Schema;

/// <summary>A type, or something that a type has.</summary>
internal sealed record SchemaLine(string Type, string Text, bool IsType = false) : IComparable<SchemaLine>
{
    public int CompareTo(SchemaLine? other) => string.CompareOrdinal(ToString(), other?.ToString());

    public override string ToString() => IsType ? $"{Text} {Type}" : Type + Text;
}
