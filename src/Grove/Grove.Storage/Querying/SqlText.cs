using System.Text;
using Grove.Storage.Databases;

namespace Grove.Storage.Querying;

/// <summary>SQL that is being written, with its parameters.</summary>
internal sealed class SqlText(Database database)
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _parameters = [];

    public IReadOnlyList<object?> Parameters => _parameters;

    public Database Database { get; } = database;

    public SqlText Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public SqlText Parameter(object? value) => Append(Place(value));

    /// <summary>Adds a parameter and returns its place in the text.</summary>
    public string Place(object? value)
    {
        _parameters.Add(Database.Dialect.ToDatabase(value));
        return SqlDialect.ParameterName(_parameters.Count - 1);
    }

    /// <summary>Adds a parameter that is a list of values and returns its place in the text.</summary>
    public string PlaceList(IEnumerable<object> values)
    {
        _parameters.Add(Database.Dialect.List([.. values.Select(value => Database.Dialect.ToDatabase(value)!)]));
        return SqlDialect.ParameterName(_parameters.Count - 1);
    }

    public override string ToString() => _text.ToString();
}
