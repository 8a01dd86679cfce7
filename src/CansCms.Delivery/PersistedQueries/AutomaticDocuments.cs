using Microsoft.Extensions.Options;

namespace CansCms.Delivery.PersistedQueries;

/// <summary>The documents that clients have registered by sending them with their hash, within a number of bytes: the ones least recently used go first.</summary>
internal sealed class AutomaticDocuments(IOptions<DeliveryOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Query)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Query)> _byUse = new();
    private int _bytes;

    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Query;
        }
    }

    public void Keep(string hash, string query)
    {
        var bytes = BytesOf(query);

        if (bytes > options.Value.PersistedQueries.MaxDocumentBytes || bytes > options.Value.PersistedQueries.MaxAutomaticBytes)
        {
            return;
        }

        lock (_lock)
        {
            if (_byHash.ContainsKey(hash))
            {
                return;
            }

            _byHash.Add(hash, _byUse.AddFirst((hash, query)));
            _bytes += bytes;

            while (_bytes > options.Value.PersistedQueries.MaxAutomaticBytes)
            {
                var last = _byUse.Last!;
                _byUse.RemoveLast();
                _byHash.Remove(last.Value.Hash);
                _bytes -= BytesOf(last.Value.Query);
            }
        }
    }

    private static int BytesOf(string query) => query.Length * sizeof(char);
}
