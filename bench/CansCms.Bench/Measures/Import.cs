using System.Globalization;
using CansCms.Bench.Data;
using CansCms.Bench.Reports;

namespace CansCms.Bench.Measures;

/// <summary>How fast the product imports the data set, beside the time that the database by itself takes to write the same rows with their indexes.</summary>
internal static class Import
{
    public static async Task<Table> MeasureAsync(DataSet data)
    {
        var import = data.Import ?? throw new InvalidOperationException("The data set was kept from an earlier run.");
        var (rows, time) = await data.Database.CopyAsync(data.Place);
        var table = new Table($"Import, {data.Name}", "", "seconds", "items a second", "most memory", "ratio");

        table.Add(["CMS, a recipe in the set-up", Number(import.Time.TotalSeconds), Whole(import.Items / import.Time.TotalSeconds), $"{Whole(import.PeakMegabytes)} MB", Number(import.Time / time)]);
        table.Add([$"the database alone, all {rows.ToString("N0", CultureInfo.InvariantCulture)} rows from one schema to another", Number(time.TotalSeconds), Whole(import.Items / time.TotalSeconds), "", "1.0"]);
        return table;
    }

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
