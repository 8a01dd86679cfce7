using CansCms.Trials;
using Grove.Testing;

namespace CansCms.Tests.Databases;

/// <summary>A short run of the crash trial; docs/trials.md says how to run the long one.</summary>
public sealed class CrashTests
{
    // One during the set-up, two under load: some ten seconds.
    private const int Rounds = 3;

    [Fact]
    public Task A_killed_process_loses_nothing_that_it_acknowledged_on_SQLite() => RunAsync(null);

    [SkippableFact]
    public Task A_killed_process_loses_nothing_that_it_acknowledged_on_PostgreSQL()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        return RunAsync(PostgresSchema.Server);
    }

    private static async Task RunAsync(string? postgres)
    {
        using var output = new StringWriter();

        Assert.True(await CrashTrial.RunAsync(Rounds, seed: Environment.ProcessId, postgres, output) == 0, output.ToString());
    }
}
