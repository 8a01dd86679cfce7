using System.Globalization;
using System.Runtime.InteropServices;

namespace CansCms.Bench.Reports;

/// <summary>What the numbers were measured on.</summary>
internal static class Machine
{
    public static string Describe()
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):0} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; load generator on the same cores; load average at the start {Load()}; {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC.");

    private static string Processor()
        => File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown";

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
