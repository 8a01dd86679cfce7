using System.Text.Json.Nodes;
using Grove.Storage.Databases;
using Grove.Testing;
using Npgsql;

namespace CansCms.Tests.Databases.Plans;

/// <summary>
/// PostgreSQL plans by what it knows of the data, so it is given many rows and told to look at them. What counts is what it then really
/// reads: rows of each table that grows, whether they are of use or thrown away.
/// </summary>
public sealed class PostgresPlanTests : PlanConformance, IAsyncLifetime
{
    /// <summary>More than any list shows with all that it refers to; less than a tenth of what there is.</summary>
    private const double MostRows = 2_000;

    private PostgresSchema? _schema;

    protected override bool CountsRows => true;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await (_schema?.DisposeAsync() ?? ValueTask.CompletedTask);

    protected override void Check() => Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);

    protected override void Use(CmsHostOptions options) => options.WithPostgres(_schema = new PostgresSchema(PostgresSchema.Server!));

    private protected override async Task<IReadOnlyList<(Statement Statement, string What)>> FaultsAsync(CmsHost host, IReadOnlyList<Statement> statements)
    {
        await using var connection = new NpgsqlConnection($"{_schema!.ConnectionString};Search Path={_schema.Name};Pooling=false");
        await connection.OpenAsync();
        await ManyRows.MakeAsync(connection, _schema.Name);
        var faults = new List<(Statement, string)>();

        foreach (var statement in statements)
        {
            var plan = await PlanAsync(connection, statement);

            if (Nodes(plan).Select(Fault).OfType<string>().ToArray() is { Length: > 0 } found)
            {
                faults.Add(Fault(statement, string.Join("; ", found), Nodes(plan).Select(Describe)));
            }
        }

        return faults;
    }

    private static string? Fault(JsonNode node)
    {
        var read = (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck")) * Number(node, "Actual Loops");

        return node["Relation Name"] is not { } table ? null
            : read > MostRows ? $"{read:0} rows of {table} are read"
            : null;
    }

    private static async Task<JsonNode> PlanAsync(NpgsqlConnection connection, Statement statement)
    {
        // What changes something is done and undone.
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) " + statement.Sql;

        for (var i = 0; i < statement.Parameters.Count; i++)
        {
            command.Parameters.AddWithValue(SqlDialect.ParameterName(i), statement.Parameters[i] ?? DBNull.Value);
        }

        return JsonNode.Parse((string)(await command.ExecuteScalarAsync())!)![0]!["Plan"]!;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode plan)
        => [plan, .. (plan["Plans"]?.AsArray() ?? []).SelectMany(inner => Nodes(inner!))];

    private static string Describe(JsonNode node)
        => $"{node["Node Type"]} {node["Relation Name"]} {node["Index Name"]} {node["Index Cond"]} {node["Filter"]} rows {node["Actual Rows"]} of {node["Plan Rows"]} expected, removed {node["Rows Removed by Filter"]}, {node["Actual Loops"]} times";

    private static double Number(JsonNode node, string name) => (double?)node[name] ?? 0;
}
