using System.Collections;
using Grove.Storage.Querying;

namespace Grove.Storage.Held;

/// <summary>A statement with the values of its parameters, of which a list is one where the database has arrays.</summary>
internal sealed class StatementKey : IEquatable<StatementKey>
{
    private static readonly Values _values = new();

    private readonly string _sql;
    private readonly IReadOnlyList<object?> _parameters;
    private readonly int _hash;

    public StatementKey(SqlText statement)
    {
        _sql = statement.ToString();
        _parameters = statement.Parameters;
        var hash = new HashCode();
        hash.Add(_sql.Length);

        foreach (var parameter in _parameters)
        {
            hash.Add(parameter, _values);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>About how long the key is.</summary>
    public int Characters => _sql.Length + _parameters.Sum(Length);

    public bool Equals(StatementKey? other)
        => other is not null && _hash == other._hash && _sql == other._sql && _parameters.SequenceEqual(other._parameters, _values);

    public override bool Equals(object? obj) => Equals(obj as StatementKey);

    public override int GetHashCode() => _hash;

    private static int Length(object? parameter) => parameter switch
    {
        string text => text.Length,
        Array list => list.Cast<object?>().Sum(Length),
        _ => 8,
    };

    /// <summary>Compares arrays by what is in them.</summary>
    private sealed class Values : IEqualityComparer<object?>
    {
        bool IEqualityComparer<object?>.Equals(object? one, object? other) => StructuralComparisons.StructuralEqualityComparer.Equals(one, other);

        int IEqualityComparer<object?>.GetHashCode(object? value) => value is null ? 0 : StructuralComparisons.StructuralEqualityComparer.GetHashCode(value);
    }
}
