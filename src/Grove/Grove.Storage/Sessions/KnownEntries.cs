using System.Diagnostics.CodeAnalysis;

namespace Grove.Storage.Sessions;

/// <summary>The documents that a session knows: each once, by itself and by its class and id.</summary>
internal sealed class KnownEntries
{
    private readonly Dictionary<object, Entry> _byDocument = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Type, long), Entry> _byId = [];

    public bool TryGet<T>(long id, [MaybeNullWhen(false)] out Entry entry) => _byId.TryGetValue((typeof(T), id), out entry);

    /// <summary>The entry of a document; a new one where the session does not know it, which has no id yet.</summary>
    public Entry Track(object document)
    {
        if (!_byDocument.TryGetValue(document, out var entry))
        {
            entry = new Entry(document);
            _byDocument.Add(document, entry);
        }

        return entry;
    }

    /// <summary>Knows a document that was read.</summary>
    public void Add<T>(Entry entry)
    {
        _byId.Add((typeof(T), entry.Id), entry);
        _byDocument.Add(entry.Document, entry);
    }

    /// <summary>Knows a tracked document by the id that it was stored with.</summary>
    public void Stored(Entry entry) => _byId[(entry.Document.GetType(), entry.Id)] = entry;

    public bool Remove(object document, [MaybeNullWhen(false)] out Entry entry)
    {
        if (!_byDocument.Remove(document, out entry))
        {
            return false;
        }

        _byId.Remove((document.GetType(), entry.Id));
        return true;
    }

    public void Clear()
    {
        _byDocument.Clear();
        _byId.Clear();
    }
}
