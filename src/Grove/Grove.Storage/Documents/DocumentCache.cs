using System.Collections.Concurrent;

namespace Grove.Storage.Documents;

/// <summary>The committed documents of which there is one each. Shared by all scopes, and by one shell with the next.</summary>
public sealed class DocumentCache
{
    private readonly ConcurrentDictionary<Type, object> _documents = new();
    private int _generation;

    /// <summary>Counts the invalidations: what was read before one must not be kept after it.</summary>
    public int Generation => Volatile.Read(ref _generation);

    public object? Get(Type type) => _documents.GetValueOrDefault(type);

    public void Keep(Type type, object document, int generation)
    {
        _documents[type] = document;

        if (generation != Generation)
        {
            _documents.TryRemove(type, out _);
        }
    }

    public void Invalidate(Type type)
    {
        Interlocked.Increment(ref _generation);
        _documents.TryRemove(type, out _);
    }

    /// <summary>Forgets everything, as after a database was replaced.</summary>
    public void Clear()
    {
        Interlocked.Increment(ref _generation);
        _documents.Clear();
    }
}
