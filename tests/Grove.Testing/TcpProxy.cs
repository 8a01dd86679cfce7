using System.Net;
using System.Net.Sockets;

namespace Grove.Testing;

/// <summary>Stands between a client and a server, so that a test can take the server away and bring it back.</summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly IPEndPoint _server;
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private CancellationTokenSource _serving = new();
    private Task _accepting = Task.CompletedTask;
    private volatile TaskCompletionSource _flow = Flowing();

    public TcpProxy(string host, int port)
    {
        _server = new IPEndPoint(IPAddress.Parse(host), port);
        Listen();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Cuts all connections and refuses new ones.</summary>
    public async Task StopAsync()
    {
        await _serving.CancelAsync();
        _listener.Stop();
        await _accepting;
        _serving.Dispose();
    }

    /// <summary>Keeps all connections and takes new ones, and lets nothing through.</summary>
    public void Freeze() => _flow = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets through what was kept, and all that comes.</summary>
    public void Thaw() => _flow.TrySetResult();

    /// <summary>Serves again, at the same port.</summary>
    public void Restart()
    {
        _serving = new CancellationTokenSource();
        _listener = new TcpListener(IPAddress.Loopback, Port);
        Listen();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_serving.IsCancellationRequested)
        {
            await StopAsync();
        }
    }

    private void Listen()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        _accepting = AcceptAsync(_listener, _serving.Token);
    }

    private async Task AcceptAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        var connections = new List<Task>();

        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(cancellationToken), cancellationToken));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using var accepted = client;
        using var server = new TcpClient();

        try
        {
            await server.ConnectAsync(_server, cancellationToken);
            await Task.WhenAny(
                PassAsync(accepted.GetStream(), server.GetStream(), cancellationToken),
                PassAsync(server.GetStream(), accepted.GetStream(), cancellationToken));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
        {
            // The connection is cut.
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, CancellationToken cancellationToken)
    {
        var buffer = new byte[65536];

        while (await from.ReadAsync(buffer, cancellationToken) is > 0 and var length)
        {
            await _flow.Task.WaitAsync(cancellationToken);
            await to.WriteAsync(buffer.AsMemory(0, length), cancellationToken);
        }
    }

    private static TaskCompletionSource Flowing()
    {
        var flow = new TaskCompletionSource();
        flow.SetResult();
        return flow;
    }
}
