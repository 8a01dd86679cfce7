using Microsoft.Data.Sqlite;

namespace Grove.Storage.Databases;

/// <summary>Asks SQLite whether the file has changed: the number is another one after each commit of any other connection, in this process or another.</summary>
internal sealed class SqliteChanges : IDisposable
{
    private readonly Lock _turn = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _version;

    public SqliteChanges(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        _version = _connection.CreateCommand();
        _version.CommandText = "PRAGMA data_version";
        _version.Prepare();
    }

    public long Mark()
    {
        lock (_turn)
        {
            return (long)_version.ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        _version.Dispose();
        _connection.Dispose();
    }
}
