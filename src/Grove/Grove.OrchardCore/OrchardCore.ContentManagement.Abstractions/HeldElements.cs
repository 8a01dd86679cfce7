using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>
/// The elements of one that is held for all, each read out of its JSON once for each class that readers ask for. They are given to nobody:
/// readers get copies, which they may change.
/// </summary>
internal sealed class HeldElements
{
    // A handful: looking through them is faster than a dictionary, and smaller. Replaced as a whole, so that readers need no lock.
    private Entry[] _entries = [];

    /// <summary>The element to copy; null where it has to be read out of its JSON each time.</summary>
    public HeldElement Find(Type type, string name, JsonObject data)
    {
        foreach (var entry in Volatile.Read(ref _entries))
        {
            if (entry.Type == type && entry.Name == name)
            {
                return entry.Held;
            }
        }

        return Add(new(type, name, HeldElement.TryRead(type, data))).Held;
    }

    private Entry Add(Entry entry)
    {
        while (true)
        {
            var before = Volatile.Read(ref _entries);

            if (Interlocked.CompareExchange(ref _entries, [.. before, entry], before) == before)
            {
                return entry;
            }
        }
    }

    private readonly record struct Entry(Type Type, string Name, HeldElement Held);
}
