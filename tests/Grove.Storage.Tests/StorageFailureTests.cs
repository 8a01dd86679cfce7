using Microsoft.Data.Sqlite;
using Npgsql;

namespace Grove.Storage.Tests;

public sealed class StorageFailureTests
{
    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57014", true)]
    [InlineData("53300", true)]
    [InlineData("53100", true)]
    [InlineData("58030", true)]
    [InlineData("40P01", true)]
    [InlineData("25006", true)]
    [InlineData("25P03", true)]
    [InlineData("25P04", true)]
    [InlineData("42P01", false)]
    [InlineData("23505", false)]
    [InlineData("25P02", false)]
    public void A_server_that_is_away_or_out_of_something_is_unavailable_and_a_statement_that_is_wrong_is_a_mistake(string state, bool isUnavailable)
        => Assert.Equal(isUnavailable, StorageFailure.IsUnavailable(new InvalidOperationException("around it", new PostgresException("text", "ERROR", "ERROR", state))));

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_BUSY, true)]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY, true)]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, true)]
    [InlineData(SQLitePCL.raw.SQLITE_PROTOCOL, true)]
    [InlineData(SQLitePCL.raw.SQLITE_ERROR, false)]
    [InlineData(SQLitePCL.raw.SQLITE_CONSTRAINT, false)]
    public void A_file_that_is_locked_full_or_away_is_unavailable(int number, bool isUnavailable)
        => Assert.Equal(isUnavailable, StorageFailure.IsUnavailable(new AggregateException(new SqliteException("text", number))));
}
