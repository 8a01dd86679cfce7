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

        var empty = new List<double>();
        var cms = new List<double>();

        for (var round = 0; round < options.Rounds; round++)
        {
            empty.Add(await EmptyAsync());
            cms.Add(await CmsAsync(data, options));
        }

        var ratio = Spread.Of(cms.Zip(empty, (one, other) => one / other));
        var table = new Table($"Start, {data.Name}, {options.Configuration}", "", "median", "min … max");
        table.Add(["CMS, first GraphQL answer", .. Milliseconds(cms)]);
        table.Add(["empty application, first answer", .. Milliseconds(empty)]);
        table.Add(["ratio", $"{ratio.Median:N1}", $"{ratio.Least:N1} … {ratio.Most:N1}"]);
        return table;
    }

    private static string[] Milliseconds(IEnumerable<double> times)
    {
        var spread = Spread.Of(times);
        return [$"{spread.Median:N0} ms", $"{spread.Least:N0} … {spread.Most:N0} ms"];
    }

    private static async Task<double> CmsAsync(DataSet data, Options options)
    {
        await using var cms = await Cms.StartAsync(options.Configuration, data.Environment);
        return cms.TimeToFirstAnswer.TotalMilliseconds;
    }

    private static async Task<double> EmptyAsync()
    {
        await using var empty = await EmptyApplication.StartAsync();
        return empty.TimeToFirstAnswer.TotalMilliseconds;
    }
}
