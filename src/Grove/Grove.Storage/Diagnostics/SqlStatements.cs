namespace Grove.Storage.Diagnostics;

/// <summary>Counts the SQL statements of one flow of control, for tests that hold a page to a number of them.</summary>
public sealed class SqlStatements : IDisposable
{
    private static readonly AsyncLocal<SqlStatements?> _current = new();

    private readonly SqlStatements? _outer = _current.Value;
    private readonly List<string> _statements = [];

    private SqlStatements() => _current.Value = this;

    /// <summary>The statements so far, in order.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_statements)
            {
                return [.. _statements];
            }
        }
    }

    public static SqlStatements Record() => new();

    public void Dispose() => _current.Value = _outer;

    internal static void Count(string sql)
    {
        for (var recorder = _current.Value; recorder is not null; recorder = recorder._outer)
        {
            lock (recorder._statements)
            {
                recorder._statements.Add(sql);
            }
        }
    }
}
