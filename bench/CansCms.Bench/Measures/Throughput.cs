using CansCms.Bench.Data;
using CansCms.Bench.Hosts;
using CansCms.Bench.Load;
using CansCms.Bench.Reports;

namespace CansCms.Bench.Measures;

/// <summary>Requests per second of the CMS and of bare Kestrel with the same bytes, in turns.</summary>
internal static class Throughput
{
    // A process is warm when it got no faster by a twentieth for three seconds; its code is compiled for speed by then.
    private const int NoFasterSeconds = 3;
    private const int MostWarmUpSeconds = 30;
    private const double Faster = 1.05;

    public static async Task<Table> MeasureAsync(DataSet data, Mode mode, Options options)
    {
        var table = new Table(
            $"{data.Name}, {mode.Name}",
            "case", "of bare Kestrel", "min … max", "requests/s", "bare Kestrel", "processor time", "bare Kestrel", "median", "99 %", "99 %/median", "bare Kestrel", "failed", "bytes");

        await using var cms = await Cms.StartAsync("Release", new Dictionary<string, string>([.. data.Environment, .. mode.Environment]));
        using var client = new HttpClient { BaseAddress = cms.Address };

        foreach (var name in options.Cases)
        {
            var measured = Case.Named(name);
            var asks = measured.Asks(data.Items, mode);
            var (body, contentType) = await asks[0].AnswerAsync(client);

            await using var bare = await StartBareAsync(body, contentType);
            table.Add([measured.Title, .. await CompareAsync(cms, bare, asks, options), $"{body.Length:N0}"]);
        }

        return table;
    }

    private static async Task<IEnumerable<string>> CompareAsync(WebProcess cms, WebProcess bare, IReadOnlyList<Ask> asks, Options options)
    {
        await WarmUpAsync(bare, asks);
        await WarmUpAsync(cms, asks);

        var rounds = new List<(Measured Cms, Measured Bare)>();

        for (var round = 0; round < options.Rounds; round++)
        {
            var first = await DriveAsync(bare, asks, options.Seconds);
            rounds.Add((await DriveAsync(cms, asks, options.Seconds), first));
        }

        var ratio = Spread.Of(rounds.Select(round => round.Cms.Sample.RequestsPerSecond / round.Bare.Sample.RequestsPerSecond));
        var median = Spread.Of(rounds.Select(round => round.Cms.Sample.Median.TotalMilliseconds)).Median;
        var tail = Spread.Of(rounds.Select(round => round.Cms.Sample.Percentile99.TotalMilliseconds)).Median;

        return
        [
            $"{ratio.Median:P1}",
            $"{ratio.Least:P1} … {ratio.Most:P1}",
            $"{Spread.Of(rounds.Select(round => round.Cms.Sample.RequestsPerSecond)).Median:N0}",
            $"{Spread.Of(rounds.Select(round => round.Bare.Sample.RequestsPerSecond)).Median:N0}",
            $"{Spread.Of(rounds.Select(round => round.Cms.ProcessorTime.TotalMicroseconds)).Median:N0} µs",
            $"{Spread.Of(rounds.Select(round => round.Bare.ProcessorTime.TotalMicroseconds)).Median:N0} µs",
            $"{median:N2} ms",
            $"{tail:N2} ms",
            $"{Spread.Of(rounds.Select(round => round.Cms.Sample.Percentile99 / round.Cms.Sample.Median)).Median:N1}",
            $"{Spread.Of(rounds.Select(round => round.Bare.Sample.Percentile99 / round.Bare.Sample.Median)).Median:N1}",
            $"{rounds.Sum(round => round.Cms.Sample.Failed)}",
        ];
    }

    private static async Task WarmUpAsync(WebProcess server, IReadOnlyList<Ask> asks)
    {
        var (best, noFaster) = (0.0, 0);

        for (var second = 0; second < MostWarmUpSeconds && noFaster < NoFasterSeconds; second++)
        {
            var rate = (await DriveAsync(server, asks, 1)).Sample.RequestsPerSecond;
            (best, noFaster) = rate > best * Faster ? (rate, 0) : (best, noFaster + 1);
        }
    }

    private static async Task<Measured> DriveAsync(WebProcess server, IReadOnlyList<Ask> asks, int seconds)
    {
        var before = server.Process.ProcessorTime;
        var sample = await Wrk.RunAsync(new Target(server.Address, asks), seconds);
        return new Measured(sample, (server.Process.ProcessorTime - before) / Math.Max(1, sample.Requests));
    }

    private static async Task<WebProcess> StartBareAsync(byte[] body, string contentType)
    {
        var file = Path.Combine(Repository.Kept, "answer");
        await File.WriteAllBytesAsync(file, body);

        return await WebProcess.Start(typeof(Throughput).Assembly.Location, ["bare", file, contentType])
            .AnsweringAsync(async client => (await client.GetByteArrayAsync("/")).AsSpan().SequenceEqual(body), TimeSpan.FromSeconds(30));
    }

    /// <summary>What the load generator saw, and the processor time that the server took for a request, which depends less on what else the machine does.</summary>
    private sealed record Measured(Sample Sample, TimeSpan ProcessorTime);
}
