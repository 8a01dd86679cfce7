using System.Net;
using System.Net.Http.Json;
using CansCms.Tests.Running;
using Grove.Storage.Diagnostics;
using Grove.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CansCms.Tests.Databases.Plans;

/// <summary>Asks a running site, and keeps the statements that it sends to its database for each question.</summary>
internal sealed class Asked
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private IReadOnlyList<SqlStatement> _last = [];
    private Administrator? _administrator;

    /// <summary>Each statement once, with the question that it was first sent for.</summary>
    public IEnumerable<Statement> Statements => _statements.Values;

    public CmsHost Host { get; set; } = null!;

    /// <summary>Listens to the requests of a host that is being made.</summary>
    public void Listen(IApplicationBuilder app) => app.Use(async (_, next) =>
    {
        using var recorder = SqlStatements.Record();
        await next();
        _last = recorder.Executed;
    });

    public async Task GraphQLAsync(string query)
    {
        using var answer = await Host.Client.PostAsync("/api/graphql", JsonContent.Create(new { query }));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.False(text.Contains("\"errors\"", StringComparison.Ordinal), $"{query}: {text}");
        Keep(query, _last);
    }

    public Task PageAsync(string address) => GetAsync(Host.Client, address);

    public async Task AdminAsync(string address) => await GetAsync((_administrator ??= await LogInAsync()).Client, address);

    public async Task ScopeAsync(string question, Func<IServiceProvider, Task> work)
    {
        await Host.InScopeAsync(async services =>
        {
            using var recorder = SqlStatements.Record();
            await work(services);
            await services.GetRequiredService<YesSql.ISession>().FlushAsync();
            Keep(question, recorder.Executed);
        });
    }

    private async Task GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        Keep(address, _last);
    }

    private async Task<Administrator> LogInAsync()
    {
        var administrator = await Administrator.LogInAsync(Host);
        Keep("log in", _last);
        return administrator;
    }

    private void Keep(string question, IEnumerable<SqlStatement> statements)
    {
        foreach (var statement in statements)
        {
            _statements.TryAdd(statement.Sql, new(question, statement.Sql, statement.Parameters));
        }
    }
}

/// <summary>A statement as a question of the product sent it.</summary>
internal sealed record Statement(string Question, string Sql, IReadOnlyList<object?> Parameters);
