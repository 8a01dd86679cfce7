using System.Diagnostics;
using System.Globalization;
using Grove.Testing;

namespace CansCms.Trials;

/// <summary>
/// Kills a writing process at random moments. The next one, before it writes, holds the database against what was acknowledged: the lines
/// that the killed process printed after its commits.
/// </summary>
public static class CrashTrial
{
    private const int RoundsPerSite = 10;

    // A process that has not written by then will not: that is a fault, and not waited for.
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the rounds; each site is killed during its set-up first, then under load.</summary>
    /// <returns>0 where nothing was lost, doubled or half done.</returns>
    public static async Task<int> RunAsync(int rounds, int seed, string? postgres, TextWriter output)
    {
        var random = new Random(seed);
        var acknowledged = 0;

        for (var round = 0; round < rounds; round += RoundsPerSite)
        {
            using var folder = new TestFolder();
            await using var schema = postgres is null ? null : new PostgresSchema(postgres);
            var journal = Path.Combine(folder.Path, "acknowledged.txt");
            await File.WriteAllTextAsync(journal, "");

            for (var inSite = 0; inSite < Math.Min(RoundsPerSite, rounds - round); inSite++)
            {
                // The first kill meets the set-up; the others wait until the process has written.
                var lines = await RunUntilKilledAsync(folder.Path, schema, inSite == 0 ? TimeSpan.FromMilliseconds(random.Next(500, 4000)) : null, TimeSpan.FromMilliseconds(random.Next(20, 1200)));
                await File.AppendAllLinesAsync(journal, lines.Where(line => line.StartsWith("ack ", StringComparison.Ordinal)));
                acknowledged += lines.Count(line => line.StartsWith("ack ", StringComparison.Ordinal));

                if (lines.FirstOrDefault(line => line.StartsWith("fault ", StringComparison.Ordinal)) is { } fault)
                {
                    output.WriteLine($"round {round + inSite + 1}: {fault}");
                    return 1;
                }

                output.WriteLine($"round {round + inSite + 1}: killed, {acknowledged} writes acknowledged so far");
            }

            var last = await CheckAsync(folder.Path, schema);

            if (last is not null)
            {
                output.WriteLine($"after round {round + RoundsPerSite}: {last}");
                return 1;
            }
        }

        if (acknowledged < rounds / 2)
        {
            output.WriteLine($"only {acknowledged} writes were acknowledged in {rounds} rounds: that proves nothing");
            return 1;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rounds} kills, {acknowledged} acknowledged writes: all there, nothing half done, nothing twice, the indexes agree"));
        return 0;
    }

    private static async Task<List<string>> RunUntilKilledAsync(string folder, PostgresSchema? schema, TimeSpan? fromStart, TimeSpan fromWriting)
    {
        using var process = Start("write", folder, schema);
        var errors = process.StandardError.ReadToEndAsync();
        var lines = new List<string>();
        var writes = false;
        using var kill = new CancellationTokenSource();
        kill.Token.Register(process.Kill);
        kill.CancelAfter(fromStart ?? _patience);

        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);

            // From the first write: before it, a slow machine would be killed with nothing to lose.
            if (fromStart is null && !writes && line.StartsWith("ack ", StringComparison.Ordinal))
            {
                writes = true;
                kill.CancelAfter(fromWriting);
            }
        }

        await process.WaitForExitAsync();

        if (fromStart is null && !writes && kill.IsCancellationRequested)
        {
            lines.Add($"fault the process wrote nothing in {_patience.TotalSeconds:0} s: {await errors}");
        }

        if (!kill.IsCancellationRequested && !lines.Exists(line => line.StartsWith("fault ", StringComparison.Ordinal)))
        {
            lines.Add($"fault the process ended by itself with {process.ExitCode}: {await errors}");
        }

        return lines;
    }

    private static async Task<string?> CheckAsync(string folder, PostgresSchema? schema)
    {
        using var process = Start("check", folder, schema);
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(_patience);
        await using var kill = patience.Token.Register(process.Kill);
        var lines = (await process.StandardOutput.ReadToEndAsync(CancellationToken.None)).Split('\n');
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode == 0 ? null : Array.Find(lines, line => line.StartsWith("fault ", StringComparison.Ordinal)) ?? $"the check ended with {process.ExitCode}: {await errors}";
    }

    private static Process Start(string command, string folder, PostgresSchema? schema)
        => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CansCms.Trials.dll"), command, folder, schema?.ConnectionString ?? "", schema?.Name ?? ""])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
