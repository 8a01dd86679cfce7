using CansCms.Bench.Data;
using CansCms.Bench.Hosts;
using CansCms.Bench.Load;
using CansCms.Bench.Reports;

namespace CansCms.Bench.Measures;

/// <summary>Resident memory: idle after the first answer, after every case was driven, and some seconds after that.</summary>
internal static class Memory
{
    private static readonly TimeSpan _settling = TimeSpan.FromSeconds(10);

    public static async Task<Table> MeasureAsync(DataSet data, Options options)
    {
        var table = new Table($"Resident memory, {data.Name}, {options.Configuration}", "", "MB");

        await using (var empty = await EmptyApplication.StartAsync())
        {
            await Task.Delay(_settling);
            table.Add(["empty application, idle", Megabytes(empty)]);
        }

        await using var cms = await Cms.StartAsync(options.Configuration, data.Environment);
        await Task.Delay(_settling);
        table.Add(["CMS, idle", Megabytes(cms)]);

        foreach (var name in options.Cases)
        {
            await Wrk.RunAsync(new Target(cms.Address, Case.Named(name).Asks(data.Items, Mode.Named("uncached"))), options.Seconds);
        }

        table.Add(["CMS, after every case was driven", Megabytes(cms)]);
        await Task.Delay(_settling);
        table.Add(["CMS, ten seconds later", Megabytes(cms)]);
        return table;
    }

    private static string Megabytes(WebProcess process) => $"{process.Process.ResidentMegabytes:N0}";
}
