using CansCms.Bench.Data;
using CansCms.Bench.Hosts;
using CansCms.Bench.Reports;

namespace CansCms.Bench.Measures;

/// <summary>The time from the start of the process to the first correct answer, of the CMS on a site that is set up and of an empty application, in turns.</summary>
internal static class ColdStart
{
    public static async Task<Table> MeasureAsync(DataSet data, Options options)
    {
        // The files are in the system's cache from the second start on.
        await EmptyAsync();
        await CmsAsync(data, options);

        var rounds = new List<(Start Cms, Start Empty)>();

        for (var round = 0; round < options.Rounds; round++)
        {
            var empty = await EmptyAsync();
            rounds.Add((await CmsAsync(data, options), empty));
        }

        var table = new Table($"Start, {data.Name}, {options.Configuration}", "to the first correct answer", "CMS", "min … max", "empty application", "min … max", "ratio", "min … max");
        table.Add(["time", .. Row(rounds, start => start.Time)]);
        table.Add(["processor time", .. Row(rounds, start => start.ProcessorTime)]);
        return table;
    }

    private static string[] Row(List<(Start Cms, Start Empty)> rounds, Func<Start, TimeSpan> time)
    {
        var ratio = Spread.Of(rounds.Select(round => time(round.Cms) / time(round.Empty)));

        return
        [
            .. Milliseconds(rounds.Select(round => time(round.Cms))),
            .. Milliseconds(rounds.Select(round => time(round.Empty))),
            $"{ratio.Median:N1}",
            $"{ratio.Least:N1} … {ratio.Most:N1}",
        ];
    }

    private static string[] Milliseconds(IEnumerable<TimeSpan> times)
    {
        var spread = Spread.Of(times.Select(time => time.TotalMilliseconds));
        return [$"{spread.Median:N0} ms", $"{spread.Least:N0} … {spread.Most:N0} ms"];
    }

    private static async Task<Start> CmsAsync(DataSet data, Options options)
    {
        await using var cms = await Cms.StartAsync(options.Configuration, data.Environment);
        return Start.Of(cms);
    }

    private static async Task<Start> EmptyAsync()
    {
        await using var empty = await EmptyApplication.StartAsync();
        return Start.Of(empty);
    }

    private sealed record Start(TimeSpan Time, TimeSpan ProcessorTime)
    {
        public static Start Of(WebProcess process) => new(process.TimeToFirstAnswer, process.ProcessorTimeToFirstAnswer);
    }
}
