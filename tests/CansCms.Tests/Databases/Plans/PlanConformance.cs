using CansCms.Tests.Running;
using Grove.Testing;

namespace CansCms.Tests.Databases.Plans;

/// <summary>
/// No statement of the product reads a table that grows from one end to the other. The statements are those that the real host sends; each
/// database says itself how it would answer them.
/// </summary>
public abstract class PlanConformance
{
    [SkippableFact]
    public async Task No_statement_reads_a_table_that_grows_from_end_to_end()
    {
        Check();
        using var folder = new TestFolder();
        var asked = new Asked();
        await using var host = await Cans.StartAsync(options =>
        {
            options
                .InFolder(folder)
                // What is kept or held in memory sends no statements.
                .With("OrchardCore:CansCms_Delivery:CacheAnswers", "false")
                .With("OrchardCore:Grove_HeldContent:Megabytes", "0")
                .With("OrchardCore:CansCms_Delivery:SharedChangesWithin", "00:00:01")
                .WithMiddleware(asked.Listen);
            Use(options);
        });
        asked.Host = host;
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "Recipes", $"{PlanRecipe.Name}.recipe.json"), PlanRecipe.Json);
        await host.RunAsync(PlanRecipe.Name);

        await Questions.AskAllAsync(asked);
        var faults = (await FaultsAsync(host, [.. asked.Statements.Where(IsRead)])).ToLookup(fault => PlanException.All.FirstOrDefault(known => known.Covers(fault.Statement)));

        Assert.True(!faults[null].Any(), $"{faults[null].Count()} statements:\n\n{string.Join("\n\n", faults[null].Select(fault => fault.What))}");
        Assert.Empty(PlanException.All.Where(known => known.IsShownByRows == CountsRows && !faults.Contains(known)).Select(known => known.Reason));
    }

    /// <summary>Skips the test where the database is not there.</summary>
    protected virtual void Check()
    {
    }

    protected virtual void Use(CmsHostOptions options)
    {
    }

    /// <summary>Whether faults are found by what is really read, not by the plan.</summary>
    protected abstract bool CountsRows { get; }

    /// <summary>What is wrong with the plans of statements, each with its question, its text and its plan.</summary>
    private protected abstract Task<IReadOnlyList<(Statement Statement, string What)>> FaultsAsync(CmsHost host, IReadOnlyList<Statement> statements);

    private protected static (Statement, string) Fault(Statement statement, string what, IEnumerable<string> plan)
        => (statement, $"{what}\n  asked: {statement.Question}\n  sent: {statement.Sql}\n  with: {string.Join(", ", statement.Parameters.Select(Text))}\n  plan: {string.Join("\n        ", plan)}");

    private static string Text(object? value) => value is Array values ? $"[{string.Join(", ", values.Cast<object?>())}]" : value?.ToString() ?? "null";

    // Everything that looks for rows: what inserts does not.
    private static bool IsRead(Statement statement)
        => statement.Sql != "batch" && !statement.Sql.StartsWith("INSERT", StringComparison.Ordinal)
            && statement.Sql.Contains("WHERE", StringComparison.Ordinal) && !statement.Sql.Contains("pragma_", StringComparison.Ordinal);
}
