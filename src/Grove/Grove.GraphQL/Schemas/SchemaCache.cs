using GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Grove.GraphQL.Schemas;

/// <summary>Keeps the schema of a shell. When it is out of date, a new one is built beside the answers, which go on with the old one until then.</summary>
internal sealed partial class SchemaCache(ILogger<SchemaCache> logger)
{
    private readonly Lock _turn = new();
    private volatile BuiltSchema? _built;
    private Task<BuiltSchema>? _building;

    public async ValueTask<ISchema> GetAsync(string[] identifiers, Func<Task<BuiltSchema>> build)
    {
        if (_built is not { } built)
        {
            return (await BuildFirst(build)).Schema;
        }

        if (!built.Identifiers.AsSpan().SequenceEqual(identifiers))
        {
            _ = BuildOnce(build);
        }

        return built.Schema;
    }

    /// <summary>Has the first schema built before anybody asks for it.</summary>
    public void BuildAhead(Func<Task<BuiltSchema>> build)
        => BuildFirst(build).ContinueWith(task => NotAhead(task.Exception!), TaskContinuationOptions.OnlyOnFaulted);

    private Task<BuiltSchema> BuildFirst(Func<Task<BuiltSchema>> build)
    {
        lock (_turn)
        {
            // It may have come meanwhile.
            return _built is { } built ? Task.FromResult(built) : BuildOnce(build);
        }
    }

    private Task<BuiltSchema> BuildOnce(Func<Task<BuiltSchema>> build)
    {
        lock (_turn)
        {
            if (_building is null)
            {
                // What flows with the request, its scope above all, must not flow into what outlives it.
                using var suppressed = ExecutionContext.SuppressFlow();
                _building = Task.Run(() => BuildAsync(build));
            }

            return _building;
        }
    }

    private async Task<BuiltSchema> BuildAsync(Func<Task<BuiltSchema>> build)
    {
        try
        {
            return _built = await build();
        }
        catch (Exception exception) when (_built is not null)
        {
            Failed(exception);
            return _built;
        }
        finally
        {
            lock (_turn)
            {
                _building = null;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The GraphQL schema could not be built anew; the old one stays")]
    private partial void Failed(Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The GraphQL schema could not be built ahead; whoever asks first has it built")]
    private partial void NotAhead(Exception exception);
}
