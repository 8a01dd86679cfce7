namespace CansCms.Bench.Data;

/// <summary>What it took to import a data set.</summary>
internal sealed record ImportCost(int Items, TimeSpan Time, double PeakMegabytes);
