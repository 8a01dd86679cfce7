using CansCms.Bench.Data;
using CansCms.Bench.Hosts;
using CansCms.Bench.Load;
using CansCms.Bench.Measures;
using CansCms.Bench.Reports;

namespace CansCms.Bench;

/// <summary>One run: builds the product, provides the data, measures, and reports.</summary>
internal static class Benchmarks
{
    public static async Task RunAsync(Options options)
    {
        Ports.StartAt(options.Port);
        await Wrk.MustBeInstalledAsync();
        await BuildAsync(options);

        var report = new Report();
        report.Text(Machine.Describe());

        foreach (var name in options.Databases)
        {
            await using var database = Database.Create(name);

            foreach (var items in options.Items)
            {
                var data = await DataSet.ProvideAsync(items, database, options.Seed, options.Fresh || options.Measures.Contains("import"));
                await MeasureAsync(data, options, report);
            }
        }

        if (options.Report is { } file)
        {
            await report.SaveAsync(file);
        }
    }

    private static async Task MeasureAsync(DataSet data, Options options, Report report)
    {
        report.Heading(data.Name);

        if (data.Import is { } import)
        {
            report.Text($"Import in the set-up: {import.Items / import.Time.TotalSeconds:N0} items a second, at most {import.PeakMegabytes:N0} MB.");
        }

        if (options.Measures.Contains("import"))
        {
            report.Table(await Import.MeasureAsync(data));
        }

        if (options.Measures.Contains("start"))
        {
            report.Table(await ColdStart.MeasureAsync(data, options));
        }

        if (options.Measures.Contains("load"))
        {
            foreach (var mode in options.Modes.Select(Mode.Named))
            {
                report.Table(await Throughput.MeasureAsync(data, mode, options));
            }
        }

        if (options.Measures.Contains("memory"))
        {
            report.Table(await Memory.MeasureAsync(data, options));
        }
    }

    private static async Task BuildAsync(Options options)
    {
        if (options.Build)
        {
            foreach (var configuration in new[] { "Release", options.Configuration }.Distinct())
            {
                Console.WriteLine($"Building CansCms.Web, {configuration}");
                await Cms.BuildAsync(configuration);
            }
        }
    }
}
