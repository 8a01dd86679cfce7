using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CansCms.Bench.Hosts;

/// <summary>A web application in a process of its own, on loopback.</summary>
internal sealed class WebProcess(ChildProcess process, Uri address) : IAsyncDisposable
{
    /// <summary>The host that runs this program, whatever else is found on the path under that name.</summary>
    private static readonly string _dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(2);

    public ChildProcess Process => process;

    public Uri Address => address;

    /// <summary>How long after the start of the process the first correct answer was read.</summary>
    public TimeSpan TimeToFirstAnswer { get; private set; }

    /// <summary>The processor time that it took until then.</summary>
    public TimeSpan ProcessorTimeToFirstAnswer { get; private set; }

    public static WebProcess Start(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? contentRoot = null)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Next()}");
        var settings = new Dictionary<string, string>(environment ?? new Dictionary<string, string>())
        {
            ["ASPNETCORE_URLS"] = address.OriginalString,
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
        };

        return new WebProcess(new ChildProcess(_dotnet, [assembly, .. arguments], settings, contentRoot ?? Path.GetDirectoryName(assembly)), address);
    }

    /// <summary>Asks until the answer is correct. Nothing listens at first: that is tried every 2 ms with a plain socket, which costs the starting process nothing.</summary>
    public async Task<WebProcess> AnsweringAsync(Func<HttpClient, Task<bool>> isCorrect, TimeSpan patience)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = patience };

        while (true)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The process ended before it answered:{Environment.NewLine}{process.Output}");
            }

            if (await ListensAsync() && await isCorrect(client))
            {
                TimeToFirstAnswer = Stopwatch.GetElapsedTime(process.Started);
                ProcessorTimeToFirstAnswer = process.ProcessorTime;
                return this;
            }

            if (Stopwatch.GetElapsedTime(process.Started) > patience)
            {
                throw new TimeoutException($"There was no correct answer within {patience.TotalSeconds:0} s:{Environment.NewLine}{process.Output}");
            }

            await Task.Delay(_pause);
        }
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task<bool> ListensAsync()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
