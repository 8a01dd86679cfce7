using System.Diagnostics;
using System.Text.Json.Nodes;
using Grove.GraphQL.Tests.Library;

namespace Grove.GraphQL.Tests.Audit;

/// <summary>The audits of the npm package graphql-http, which test a server against GraphQL over HTTP.</summary>
public sealed class AuditTests
{
    // They SHOULD be 200 to clients that accept application/json; Orchard Core answers 400, and so does Grove.
    private static readonly string[] _asOrchardCore = ["572B", "FDE2", "7B9B"];

    [Fact]
    public async Task The_endpoint_keeps_all_that_GraphQL_over_HTTP_asks_for()
    {
        await using var library = await LibraryHost.StartAsync(1, options => options.OnLoopback());

        var results = await AuditAsync(new Uri(library.Host.Client.BaseAddress!, "/api/graphql"));

        Assert.InRange(results.Count, 50, int.MaxValue);
        var broken = results.Where(result => (string?)result!["status"] != "ok" && !_asOrchardCore.Contains((string?)result["id"]));
        Assert.True(!broken.Any(), string.Join('\n', broken.Select(result => result!.ToJsonString())));
    }

    private static async Task<JsonArray> AuditAsync(Uri address)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["audit.mjs", address.ToString()])
        {
            WorkingDirectory = Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var results = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        Assert.True(node.ExitCode == 0, await errors);
        return JsonNode.Parse(results)!.AsArray();
    }

    /// <summary>The folder of the sources, where the build installs the package.</summary>
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Audit", "audit.mjs")))
            {
                return Path.Combine(folder.FullName, "Audit");
            }
        }

        throw new DirectoryNotFoundException("The folder of audit.mjs is in no folder above this one.");
    }
}
