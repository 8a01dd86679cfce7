using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CansCms.Bench.Hosts;

/// <summary>A process that this program started; it is ended with its wrapper, by its id.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly ConcurrentQueue<(long Time, string Text)> _lines = new();

    public ChildProcess(string command, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? workingDirectory = null)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? "",
        };

        // Settings of the runtime that somebody made for this program are not meant for what it measures.
        foreach (var name in start.Environment.Keys.Where(IsRuntimeSetting).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        Started = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>When it was started, as a timestamp of <see cref="Stopwatch"/>.</summary>
    public long Started { get; }

    public bool HasExited => _process.HasExited;

    /// <summary>What it printed, and when.</summary>
    public IEnumerable<(long Time, string Text)> Lines => _lines;

    public string Output => string.Join(Environment.NewLine, _lines.Select(line => line.Text));

    /// <summary>The time that processors have spent on it so far, which depends less on what else the machine does.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that is resident now, in MB (1,048,576 bytes).</summary>
    public double ResidentMegabytes => StatusKilobytes("VmRSS:") / 1024;

    /// <summary>The most memory that ever was resident, in MB.</summary>
    public double PeakMegabytes => StatusKilobytes("VmHWM:") / 1024;

    /// <summary>Runs a command to its end and returns what it printed.</summary>
    public static async Task<string> RunAsync(string command, IEnumerable<string> arguments, string? workingDirectory = null)
    {
        await using var process = new ChildProcess(command, arguments, workingDirectory: workingDirectory);
        await process._process.WaitForExitAsync();

        return process._process.ExitCode == 0
            ? process.Output
            : throw new InvalidOperationException($"{command} failed with {process._process.ExitCode}:{Environment.NewLine}{process.Output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using (var terminate = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            {
                await terminate.WaitForExitAsync();
            }

            using var limit = new CancellationTokenSource(_patience);

            try
            {
                await _process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }

        _process.Dispose();
    }

    private static bool IsRuntimeSetting(string name)
        => name.StartsWith("DOTNET_", StringComparison.Ordinal) || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("ORCHARD", StringComparison.OrdinalIgnoreCase);

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue((Stopwatch.GetTimestamp(), line));
        }
    }

    private double StatusKilobytes(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }
}
