using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CansCms.Tests.Running;
using Grove.Testing;
using Microsoft.Data.Sqlite;

namespace CansCms.Tests.Databases;

/// <summary>A database that goes away takes nothing with it but its answers.</summary>
public sealed class OutageTests
{
    private const string Query = "/api/graphql?query={article{displayText}}";

    /// <summary>Nobody asked this before, so no answer to it is kept.</summary>
    private const string NewQuery = "/api/graphql?query={article{path}}";

    [SkippableFact]
    public async Task While_the_server_is_away_requests_are_answered_with_503_and_at_its_return_as_before()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        await using var schema = new ProxiedSchema();
        await using var host = await Cans.StartAsync(options => options.WithPostgres(schema));
        var before = await host.Client.GetStringAsync(Query);

        await schema.Proxy.StopAsync();

        using (var answer = await host.Client.GetAsync(NewQuery))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
            Assert.Equal(503, (int)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["status"]!);
        }

        // The site has a page of its own for this.
        Assert.Contains("қайталап көріңіз", await PageAsync(host, "/kk"), StringComparison.Ordinal);
        Assert.Contains("Попробуйте ещё раз", await PageAsync(host, "/ru"), StringComparison.Ordinal);

        schema.Proxy.Restart();

        // No answer is lost to a connection of before.
        Assert.Contains("\"path\"", await host.Client.GetStringAsync(NewQuery), StringComparison.Ordinal);
        Assert.Equal(before, await host.Client.GetStringAsync(Query));
    }

    [SkippableFact]
    public async Task A_server_that_was_away_while_nobody_asked_is_not_noticed_by_readers()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        await using var schema = new ProxiedSchema();
        await using var host = await Cans.StartAsync(options => options.WithPostgres(schema));
        await host.Client.GetStringAsync(Query);

        await schema.Proxy.StopAsync();
        schema.Proxy.Restart();

        Assert.Contains("\"path\"", await host.Client.GetStringAsync(NewQuery), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_that_says_nothing_any_more_is_not_waited_for_long_and_read_from_as_soon_as_it_speaks()
    {
        Skip.If(PostgresSchema.Server is null, PostgresSchema.Missing);
        await using var schema = new ProxiedSchema();
        await using var host = await Cans.StartAsync(options => options.WithPostgres(schema));
        await host.Client.GetStringAsync(Query);

        schema.Proxy.Freeze();

        // Together, and one after the other: nobody waits for what others waited for.
        await WithinAsync(TimeSpan.FromSeconds(25), Task.WhenAll(AwayAsync(host, NewQuery), AwayAsync(host, "/kk"), AwayAsync(host, "/sitemap.xml")));
        await WithinAsync(TimeSpan.FromSeconds(15), AwayAsync(host, NewQuery));
        await WithinAsync(TimeSpan.FromSeconds(15), AwayAsync(host, "/ru"));

        schema.Proxy.Thaw();
        var started = Stopwatch.GetTimestamp();

        while (await StatusAsync(host, NewQuery) != HttpStatusCode.OK)
        {
            Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        }
    }

    [Fact]
    public async Task A_locked_file_is_answered_with_503_and_read_from_all_the_same()
    {
        await using var host = await Cans.StartAsync(options => options.WithMiddleware(app => Writing.At(app, "/test-write")));
        await using var other = new SqliteConnection($"Data Source={Path.Combine(host.AppData, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        await other.OpenAsync();
        await using var writing = other.BeginTransaction(deferred: false);

        // One waits for the other process, the other for the one: not the one's time and its own.
        await WithinAsync(TimeSpan.FromSeconds(25), Task.WhenAll(AwayAsync(host, "/test-write"), AwayAsync(host, "/test-write")));

        Assert.Contains("displayText", await host.Client.GetStringAsync(Query), StringComparison.Ordinal);

        await writing.RollbackAsync();
        using var again = await host.Client.GetAsync("/test-write");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    private static async Task WithinAsync(TimeSpan bound, Task work)
    {
        var started = Stopwatch.GetTimestamp();
        await work;
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, bound);
    }

    private static async Task AwayAsync(CmsHost host, string path) => Assert.Equal((path, HttpStatusCode.ServiceUnavailable), (path, await StatusAsync(host, path)));

    private static async Task<HttpStatusCode> StatusAsync(CmsHost host, string path)
    {
        using var answer = await host.Client.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task<string> PageAsync(CmsHost host, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
