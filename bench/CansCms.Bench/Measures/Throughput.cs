using CansCms.Bench.Data;
using CansCms.Bench.Hosts;
using CansCms.Bench.Load;
using CansCms.Bench.Reports;

namespace CansCms.Bench.Measures;

/// <summary>Requests per second of the CMS and of bare Kestrel with the same bytes, in turns.</summary>
internal static class Throughput
{
    private const int WarmUpSeconds = 3;

    public static async Task<Table> MeasureAsync(DataSet data, Mode mode, Options options)
    {
        var table = new Table(
            $"{data.Name}, {mode.Name}",
            "case", "of bare Kestrel", "min … max", "requests/s", "bare Kestrel", "median", "99 %", "99 %/median", "failed", "bytes");

        await using var cms = await Cms.StartAsync("Release", new Dictionary<string, string>([.. data.Environment, .. mode.Environment]));
        using var client = new HttpClient { BaseAddress = cms.Address };

        foreach (var name in options.Cases)
        {
            var measured = Case.Named(name);
            var asks = measured.Asks(data.Items, mode);
            var (body, contentType) = await asks[0].AnswerAsync(client);

            await using var bare = await StartBareAsync(body, contentType);
            table.Add([measured.Title, .. await CompareAsync(new Target(cms.Address, asks), new Target(bare.Address, asks), options), $"{body.Length:N0}"]);
        }

        return table;
    }

    private static async Task<IEnumerable<string>> CompareAsync(Target cms, Target bare, Options options)
    {
        await Wrk.RunAsync(bare, 1);
        await Wrk.RunAsync(cms, WarmUpSeconds);

        var rounds = new List<(Sample Cms, Sample Bare)>();

        for (var round = 0; round < options.Rounds; round++)
        {
            var first = await Wrk.RunAsync(bare, options.Seconds);
            rounds.Add((await Wrk.RunAsync(cms, options.Seconds), first));
        }

        var ratio = Spread.Of(rounds.Select(round => round.Cms.RequestsPerSecond / round.Bare.RequestsPerSecond));
        var median = Spread.Of(rounds.Select(round => round.Cms.Median.TotalMilliseconds)).Median;
        var tail = Spread.Of(rounds.Select(round => round.Cms.Percentile99.TotalMilliseconds)).Median;

        return
        [
            $"{ratio.Median:P1}",
            $"{ratio.Least:P1} … {ratio.Most:P1}",
            $"{Spread.Of(rounds.Select(round => round.Cms.RequestsPerSecond)).Median:N0}",
            $"{Spread.Of(rounds.Select(round => round.Bare.RequestsPerSecond)).Median:N0}",
            $"{median:N2} ms",
            $"{tail:N2} ms",
            $"{Spread.Of(rounds.Select(round => round.Cms.Percentile99 / round.Cms.Median)).Median:N1}",
            $"{rounds.Sum(round => round.Cms.Failed)}",
        ];
    }

    private static async Task<WebProcess> StartBareAsync(byte[] body, string contentType)
    {
        var file = Path.Combine(Repository.Kept, "answer");
        await File.WriteAllBytesAsync(file, body);

        return await WebProcess.Start(typeof(Throughput).Assembly.Location, ["bare", file, contentType])
            .AnsweringAsync(async client => (await client.GetByteArrayAsync("/")).AsSpan().SequenceEqual(body), TimeSpan.FromSeconds(30));
    }
}
