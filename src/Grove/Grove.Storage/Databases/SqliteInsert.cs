using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Grove.Storage.Databases;

/// <summary>
/// A prepared statement that inserts a row. It speaks to SQLite directly: the commands of ADO.NET look every parameter up by its name and make a reader for
/// every row, which takes longer than SQLite does.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteInsert(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    public void Execute(object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            SqliteException.ThrowExceptionForRC(Bind(i + 1, row[i]), _database);
        }

        var result = raw.sqlite3_step(_statement);

        // Read before the statement is reset, which forgets what was wrong.
        if (result != raw.SQLITE_DONE)
        {
            var failure = new SqliteException($"SQLite Error {result}: '{raw.sqlite3_errmsg(_database).utf8_to_string()}'.", result, raw.sqlite3_extended_errcode(_database));
            raw.sqlite3_reset(_statement);
            throw failure;
        }

        raw.sqlite3_reset(_statement);
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => BindText(place, text),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        short number => raw.sqlite3_bind_int64(_statement, place, number),
        byte number => raw.sqlite3_bind_int64(_statement, place, number),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        float number => raw.sqlite3_bind_double(_statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new NotSupportedException($"A column cannot hold a {value.GetType().Name}."),
    };

    private int BindText(int place, string text)
    {
        // Bytes of no length are taken for no value.
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(_statement, place, "");
        }

        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var result = raw.sqlite3_bind_text(_statement, place, utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
        return result;
    }
}
