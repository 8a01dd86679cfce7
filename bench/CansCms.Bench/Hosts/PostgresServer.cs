using System.Globalization;

namespace CansCms.Bench.Hosts;

/// <summary>A PostgreSQL server of our own on loopback, with Debian's settings, whose data is kept between runs.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _bin;
    private readonly string _data;
    private readonly int _port;

    private PostgresServer(string bin, string data, int port) => (_bin, _data, _port) = (bin, data, port);

    public static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer(Bin(), Path.Combine("/var/tmp", $"cans-bench-postgres-{Environment.UserName}", "data"), Ports.Next());
        var folder = Path.GetDirectoryName(server._data)!;

        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            await OwnAsync(folder);
            await server.RunAsync("initdb", "-D", server._data, "-U", "cans", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
        }

        await server.RunAsync(
            "pg_ctl", "-D", server._data, "-l", Path.Combine(folder, "log"), "-w", "-t", "60", "start",
            "-o", $"-c listen_addresses=127.0.0.1 -c port={server._port} -c unix_socket_directories={folder}");

        return server;
    }

    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=cans;Database={database}";

    public async Task CreateAsync(string database)
    {
        await SqlAsync($"drop database if exists {database}");
        await SqlAsync($"create database {database}");
    }

    public async ValueTask DisposeAsync() => await RunAsync("pg_ctl", "-D", _data, "-m", "fast", "-w", "stop");

    private Task SqlAsync(string sql)
        => RunAsync("psql", "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", "cans", "-d", "postgres", "-q", "-c", sql);

    /// <summary>The server refuses to run as root, so root runs it as the user postgres.</summary>
    private Task RunAsync(string program, params string[] arguments)
        => Environment.IsPrivilegedProcess
            ? ChildProcess.RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_bin, program), .. arguments], "/")
            : ChildProcess.RunAsync(Path.Combine(_bin, program), arguments);

    private static Task OwnAsync(string folder)
        => Environment.IsPrivilegedProcess ? ChildProcess.RunAsync("chown", ["postgres", folder]) : Task.CompletedTask;

    private static string Bin()
        => Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).Last(bin => File.Exists(Path.Combine(bin, "initdb")))
            : throw new InvalidOperationException("PostgreSQL is not installed. Debian has it in the package postgresql; or leave it out with --databases sqlite.");
}
