namespace Grove.Storage.Diagnostics;

/// <summary>Counts the SQL statements of one flow of control, for tests that hold a page to a number of them.</summary>
public sealed class SqlStatements : IDisposable
{
    private static readonly AsyncLocal<SqlStatements?> _current = new();

    private readonly SqlStatements? _outer = _current.Value;
    private readonly List<SqlStatement> _executed = [];

    private SqlStatements() => _current.Value = this;

    /// <summary>The statements so far, in order.</summary>
    public IReadOnlyList<string> Statements => [.. Executed.Select(statement => statement.Sql)];

    /// <summary>The statements so far, in order, each with what it was executed with.</summary>
    public IReadOnlyList<SqlStatement> Executed
    {
        get
        {
            lock (_executed)
            {
                return [.. _executed];
            }
        }
    }

    public static SqlStatements Record() => new();

    public void Dispose() => _current.Value = _outer;

    internal static void Count(string sql, IReadOnlyList<object?> parameters)
    {
        for (var recorder = _current.Value; recorder is not null; recorder = recorder._outer)
        {
            lock (recorder._executed)
            {
                recorder._executed.Add(new SqlStatement(sql, parameters));
            }
        }
    }
}
