using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CansCms.Trials;

/// <summary>The product as it is shipped, in a process of its own, on a folder of its own.</summary>
internal sealed class Site(string folder, string? postgres = null, string schema = "") : IAsyncDisposable
{
    private const string Setup = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";

    public const string AdminPassword = "Trial-password-1";

    private Process? _process;

    public string AppData { get; } = Path.Combine(folder, "App_Data");

    public string Recipes { get; } = Directory.CreateDirectory(Path.Combine(folder, "Recipes")).FullName;

    public HttpClient Client { get; private set; } = new();

    /// <summary>What the process wrote to its console.</summary>
    public List<string> Console { get; } = [];

    /// <summary>The most memory that the process ever held, in MB.</summary>
    public double PeakMegabytes => Status("VmHWM") / 1024.0;

    public TimeSpan ProcessorTime => _process!.TotalProcessorTime;

    /// <summary>Starts the process and waits until it listens.</summary>
    public async Task StartAsync(string recipe = "CansCms")
    {
        Launch(recipe);

        while (!await IsReadyAsync())
        {
            if (_process!.HasExited)
            {
                throw new InvalidOperationException($"The site ended with {_process.ExitCode}:{Environment.NewLine}{string.Join(Environment.NewLine, Lines())}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Starts the process and waits for nothing.</summary>
    public void Launch(string recipe = "CansCms")
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CansCms.Web.dll"), "--contentRoot", folder, "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ORCHARD_APP_DATA"] = AppData;
        start.Environment["CANSCMS_ADMIN_PASSWORD"] = AdminPassword;
        start.Environment["Logging__LogLevel__Default"] = "Warning";

        foreach (var (name, value) in new[]
        {
            ("ShellName", "Default"), ("SiteName", "Trial"), ("SiteTimeZone", "Asia/Almaty"), ("AdminUsername", "admin"), ("AdminEmail", "admin@example.org"),
            ("RecipeName", recipe), ("DatabaseProvider", postgres is null ? "Sqlite" : "Postgres"), ("DatabaseConnectionString", postgres ?? ""), ("DatabaseSchema", schema),
        })
        {
            start.Environment[Setup + name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client.Dispose();
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>Ends the process as a power switch would: it has no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    public string[] Lines()
    {
        lock (Console)
        {
            return [.. Console];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("api/graphql?query={__typename}", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (Console)
            {
                Console.Add(line);
            }
        }
    }

    private double Status(string name) => double.Parse(
        File.ReadLines($"/proc/{_process!.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
