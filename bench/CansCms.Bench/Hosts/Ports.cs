using System.Net;
using System.Net.Sockets;

namespace CansCms.Bench.Hosts;

/// <summary>The ports that servers listen on: those from the one asked for upwards, or any that are free.</summary>
internal static class Ports
{
    private static int _next;

    public static void StartAt(int port) => _next = port;

    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, _next == 0 ? 0 : _next++);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
