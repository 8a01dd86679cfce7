using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Grove.Testing;

namespace CansCms.Browser.Tests.Running;

/// <summary>
/// The product as its users start it: the program CansCms.Web in a process of its own, on a free port of loopback, with an empty folder for
/// its data. What it prints is all that is known of it, the administrator's password too.
/// </summary>
internal sealed partial class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly TestFolder _data = new();
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process = new() { EnableRaisingEvents = true };
    private bool _isStarted;

    /// <summary>Everything that it has printed.</summary>
    public string Output => string.Join('\n', _lines);

    /// <summary>The password that the console showed once.</summary>
    public string ShownPassword => ShownPasswordLine().Match(Output).Groups[1].Value is { Length: > 0 } password
        ? password
        : throw new InvalidOperationException($"The console showed no password:\n{Output}");

    /// <summary>Starts it and waits until it says where it listens.</summary>
    public async Task<Uri> StartAsync(IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = _process.StartInfo;
        start.FileName = "dotnet";
        start.WorkingDirectory = AppContext.BaseDirectory;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CansCms.Web.dll"));
        start.Environment.Clear();

        foreach (var name in (string[])["PATH", "HOME", "TMPDIR", "DOTNET_ROOT", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ORCHARD_APP_DATA"] = Path.Combine(_data.Path, "App_Data");

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"CansCms.Web ended before it listened:\n{Output}"));
        _isStarted = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        try
        {
            return await _address.Task.WaitAsync(_patience);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"CansCms.Web did not listen within {_patience}:\n{Output}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isStarted && !_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);

        if (SiteLine().Match(line) is { Success: true } site)
        {
            _address.TrySetResult(new Uri(site.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"^\s*Site\s+(http://\S+)")]
    private static partial Regex SiteLine();

    [GeneratedRegex(@"logs in as '[^']+' with the password\s*\n\s*(\S+)")]
    private static partial Regex ShownPasswordLine();
}
