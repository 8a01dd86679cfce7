using GraphQL.Types;

namespace Grove.GraphQL.Schemas;

/// <summary>Keeps the schema of a shell.</summary>
internal sealed class SchemaCache : IDisposable
{
    private readonly SemaphoreSlim _building = new(1, 1);
    private volatile Built? _built;

    public async ValueTask<ISchema> GetAsync(string identifier, Func<Task<ISchema>> build)
    {
        if (_built is { } built && built.Identifier == identifier)
        {
            return built.Schema;
        }

        await _building.WaitAsync();

        try
        {
            if (_built is not { } meanwhile || meanwhile.Identifier != identifier)
            {
                _built = meanwhile = new Built(identifier, await build());
            }

            return meanwhile.Schema;
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();

    private sealed record Built(string Identifier, ISchema Schema);
}
