using GraphQL.Types;
using Grove.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis.GraphQL;

namespace Grove.GraphQL.Tests.Schema;

/// <summary>The schema of a site that starts.</summary>
public sealed class SchemaAheadTests
{
    private const string Recipe = """{ "name": "Ahead", "issetuprecipe": true, "steps": [{ "name": "feature", "enable": [ "OrchardCore.Contents", "OrchardCore.Apis.GraphQL" ] }] }""";

    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(60);

    private Builder _builder = new(fails: false);

    [Fact]
    public async Task It_is_built_before_anybody_asks()
    {
        await using var host = await StartAsync(fails: false);

        await _builder.Built.WaitAsync(_bound);

        await host.InScopeAsync(services => services.GetRequiredService<ISchemaFactory>().GetSchemaAsync());
        Assert.Equal(1, _builder.Times);
    }

    [Fact]
    public async Task Where_that_fails_the_site_starts_and_whoever_asks_later_has_it_built()
    {
        await using var host = await StartAsync(fails: true);
        await _builder.Built.WaitAsync(_bound);

        // Who asks while it fails is told so.
        var schema = await SchemaAsync(host) ?? await SchemaAsync(host);

        Assert.NotNull(schema?.Query.GetField("contentItem"));
        Assert.Equal(2, _builder.Times);
    }

    /// <summary>A site that was set up before, and starts.</summary>
    private async Task<CmsHost> StartAsync(bool fails)
    {
        var host = await CmsHost.StartAsync(Recipe, options => options.WithServices(services => services.AddSingleton<ISchemaBuilder>(_builder = new(fails))));
        await host.RestartAsync();
        return host;
    }

    private static async Task<ISchema?> SchemaAsync(CmsHost host)
    {
        try
        {
            return await host.InScopeAsync(services => services.GetRequiredService<ISchemaFactory>().GetSchemaAsync());
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Tells when a schema is built, which may fail the first time.</summary>
    private sealed class Builder(bool fails) : ISchemaBuilder
    {
        private readonly TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _times;

        public Task Built => _built.Task;

        public int Times => Volatile.Read(ref _times);

        public Task<string> GetIdentifierAsync() => Task.FromResult("");

        public Task BuildAsync(ISchema schema)
        {
            var isFirst = Interlocked.Increment(ref _times) == 1;
            _built.TrySetResult();
            return isFirst && fails ? throw new NotSupportedException("Not now.") : Task.CompletedTask;
        }
    }
}
