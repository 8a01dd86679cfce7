using System.Text.RegularExpressions;
using Grove.Storage.Databases;
using Grove.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CansCms.Tests.Databases.Plans;

/// <summary>
/// SQLite plans by the schema alone, since the product gathers no statistics: what it says about a small database holds for a big one.
/// </summary>
public sealed partial class SqlitePlanTests : PlanConformance
{
    protected override bool CountsRows => false;

    private protected override async Task<IReadOnlyList<(Statement Statement, string What)>> FaultsAsync(CmsHost host, IReadOnlyList<Statement> statements)
    {
        // A connection as the product has them: some of its settings are about plans.
        var database = await host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<Database>()));
        await using var opened = await database.OpenAsync(CancellationToken.None);
        var connection = (SqliteConnection)opened.Connection;
        Assert.Null(await ScalarAsync(connection, "SELECT name FROM sqlite_master WHERE name = 'sqlite_stat1'"));

        Assert.Contains(statements, statement => statement.Sql.Contains(" CROSS JOIN ", StringComparison.Ordinal) && statement.Question.Contains("path:", StringComparison.Ordinal));

        var faults = new List<(Statement, string)>();

        foreach (var statement in statements)
        {
            var plan = await PlanAsync(connection, statement);

            if (Faults(statement, plan) is { Length: > 0 } found)
            {
                faults.Add(Fault(statement, string.Join("; ", found), plan.Select(step => step.Text)));
            }
        }

        return faults;
    }

    private static string[] Faults(Statement statement, IReadOnlyList<Step> plan)
    {
        // A list that is read in its order ends with its last item, however many there are beyond it; what is read beside it does not.
        // Where few rows lead to its items it is not to be read in its order at all: what they are may come last.
        var ends = statement.Sql.Contains(" LIMIT ", StringComparison.Ordinal) && !statement.Sql.Contains(" CROSS JOIN ", StringComparison.Ordinal) && !plan.Any(step => step.Text == "USE TEMP B-TREE FOR ORDER BY");

        return [.. plan
            .Where(step => Reading().Match(step.Text) is { Success: true } reading && reading.Groups["table"].Value != "json_each")
            .Where(step => !(ends && !step.IsBeside && step.Text.Contains("USING", StringComparison.Ordinal)))
            .Where(step => !Columns().Matches(step.Text).Any(column => Growth.IsSelective(column.Groups[1].Value)))
            .Select(step => step.Text)];
    }

    private static async Task<List<Step>> PlanAsync(SqliteConnection connection, Statement statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement.Sql;

        for (var i = 0; i < statement.Parameters.Count; i++)
        {
            command.Parameters.AddWithValue(SqlDialect.ParameterName(i), statement.Parameters[i] ?? DBNull.Value);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<Step>();
        var inner = new HashSet<long>();

        while (await reader.ReadAsync())
        {
            var (id, parent, text) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetString(3));
            var isBeside = inner.Contains(parent);

            if (isBeside || text.Contains("SUBQUERY", StringComparison.Ordinal))
            {
                inner.Add(id);
            }

            plan.Add(new(text, isBeside));
        }

        return plan;
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    [GeneratedRegex("^(SCAN|SEARCH) (?<table>[^ ]+)")]
    private static partial Regex Reading();

    // The columns that a search goes straight to; what it compares by size reads all from there on.
    [GeneratedRegex("([A-Za-z]+)=[?]")]
    private static partial Regex Columns();

    /// <param name="Text">What SQLite says.</param>
    /// <param name="IsBeside">Whether it belongs to a statement within the statement.</param>
    private sealed record Step(string Text, bool IsBeside);
}
