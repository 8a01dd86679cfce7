using Grove.Storage.Querying;

namespace Grove.Storage.Held;

/// <summary>A statement with the values of its parameters.</summary>
internal sealed class StatementKey : IEquatable<StatementKey>
{
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
            hash.Add(parameter);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>About how long the key is.</summary>
    public int Characters => _sql.Length + _parameters.Sum(parameter => parameter is string text ? text.Length : 8);

    public bool Equals(StatementKey? other)
        => other is not null && _hash == other._hash && _sql == other._sql && _parameters.SequenceEqual(other._parameters);

    public override bool Equals(object? obj) => Equals(obj as StatementKey);

    public override int GetHashCode() => _hash;
}
