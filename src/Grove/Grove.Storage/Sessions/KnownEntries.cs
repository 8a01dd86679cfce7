using System.Diagnostics.CodeAnalysis;

namespace Grove.Storage.Sessions;

/// <summary>The documents that a session knows: each once, by its class and id and, once something is written, by itself.</summary>
internal sealed class KnownEntries
{
    private readonly Dictionary<(Type, long), Entry> _byId = [];

    // Most sessions only read, and never ask.
    private Dictionary<object, Entry>? _byDocument;

    public bool TryGet<T>(long id, [MaybeNullWhen(false)] out Entry entry) => _byId.TryGetValue((typeof(T), id), out entry);

    /// <summary>The entry of a document; a new one where the session does not know it, which has no id yet.</summary>
    public Entry Track(object document)
    {
        if (!ByDocument().TryGetValue(document, out var entry))
        {
            entry = new Entry(document);
            ByDocument().Add(document, entry);
        }

        return entry;
    }

    /// <summary>Knows a document that was read.</summary>
    public void Add<T>(Entry entry)
    {
        _byId.Add((typeof(T), entry.Id), entry);
        _byDocument?.Add(entry.Document, entry);
    }

    /// <summary>Knows a tracked document by the id that it was stored with.</summary>
    public void Stored(Entry entry) => _byId[(entry.Document.GetType(), entry.Id)] = entry;

    public bool Remove(object document, [MaybeNullWhen(false)] out Entry entry)
    {
        if (!ByDocument().Remove(document, out entry))
        {
            return false;
        }

        _byId.Remove((document.GetType(), entry.Id));
        return true;
    }

    public void Clear()
    {
        _byDocument = null;
        _byId.Clear();
    }

    private Dictionary<object, Entry> ByDocument()
    {
        if (_byDocument is null)
        {
            _byDocument = new(ReferenceEqualityComparer.Instance);

            foreach (var entry in _byId.Values)
            {
                _byDocument.Add(entry.Document, entry);
            }
        }

        return _byDocument;
    }
}
