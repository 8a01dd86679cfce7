using System.Globalization;
using System.Text;
using CansCms.Bench.Hosts;

namespace CansCms.Bench.Load;

/// <summary>Debian's load generator wrk: one thread, which leaves the other core to the server, and 16 connections.</summary>
internal static class Wrk
{
    public const int Connections = 16;

    private const string Report = "bench-report";

    public static async Task MustBeInstalledAsync()
    {
        try
        {
            await ChildProcess.RunAsync("sh", ["-c", "command -v wrk"]);
        }
        catch (InvalidOperationException)
        {
            throw new InvalidOperationException("The load generator wrk is not installed. Debian and Ubuntu have it in the package wrk: apt-get install wrk");
        }
    }

    public static async Task<Sample> RunAsync(Target target, double seconds)
    {
        var script = Path.GetTempFileName();

        try
        {
            await File.WriteAllTextAsync(script, Script(target.Asks));
            var output = await ChildProcess.RunAsync(
                "wrk", ["-t1", $"-c{Connections}", $"-d{Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture)}s", "--timeout", "10s", "-s", script, target.Server.OriginalString]);
            return Read(output);
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <summary>The requests are put together once; sending one costs wrk no more than sending always the same.</summary>
    private static string Script(IReadOnlyList<Ask> asks)
    {
        var script = new StringBuilder("local asks, turn = {}, 0\n\nfunction init(args)\n");

        foreach (var ask in asks)
        {
            script.AppendLine(ask.Body is null
                ? $"  asks[#asks + 1] = wrk.format('GET', [==[{ask.Path}]==])"
                : $"  asks[#asks + 1] = wrk.format('POST', [==[{ask.Path}]==], {{ ['Content-Type'] = 'application/json' }}, [==[{ask.Body}]==])");
        }

        script.Append($$"""
            end

            function request()
              turn = turn % #asks + 1
              return asks[turn]
            end

            function done(summary, latency, requests)
              local errors = summary.errors
              io.write(string.format("{{Report}} %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
                errors.status + errors.connect + errors.read + errors.write + errors.timeout))
            end

            """);

        return script.ToString();
    }

    private static Sample Read(string output)
    {
        var line = output.Split('\n').Single(line => line.StartsWith(Report, StringComparison.Ordinal));
        var numbers = line.Split(' ').Skip(1).Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Sample(
            numbers[0], numbers[0] / TimeSpan.FromMicroseconds(numbers[1]).TotalSeconds, TimeSpan.FromMicroseconds(numbers[2]), TimeSpan.FromMicroseconds(numbers[3]), numbers[4]);
    }
}
