namespace CansCms.Bench.Load;

/// <summary>What one run of the load generator saw.</summary>
internal sealed record Sample(long Requests, double RequestsPerSecond, TimeSpan Median, TimeSpan Percentile99, long Failed);
