using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Grove.Storage.Held;

/// <summary>
/// Keeps what was used lately, up to a size. There are two halves: what is used comes into the young one, and when that is full the old one
/// is dropped and the young one grows old. So a use costs no lock and no list.
/// </summary>
internal sealed class RecentlyUsed<TKey, TValue>(long limit) where TKey : notnull
{
    private readonly Lock _turn = new();
    private volatile Half _young = new();
    private volatile Half _old = new();

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.Entries.TryGetValue(key, out var entry))
        {
            value = entry.Value;
            return true;
        }

        if (_old.Entries.TryGetValue(key, out entry))
        {
            value = entry.Value;
            Set(key, value, entry.Size);
            return true;
        }

        value = default;
        return false;
    }

    public void Set(TKey key, TValue value, long size)
    {
        var half = _young;

        if (size > limit / 2)
        {
            half.Remove(key);
            return;
        }

        half.Put(key, new(value, size));

        if (half.Size > limit / 2)
        {
            Age(half);
        }
    }

    private void Age(Half full)
    {
        lock (_turn)
        {
            if (_young == full)
            {
                _old = full;
                _young = new();
            }
        }
    }

    private readonly record struct Entry(TValue Value, long Size);

    private sealed class Half
    {
        private long _size;

        public ConcurrentDictionary<TKey, Entry> Entries { get; } = new();

        public long Size => Interlocked.Read(ref _size);

        public void Put(TKey key, Entry entry)
        {
            Remove(key);

            if (Entries.TryAdd(key, entry))
            {
                Interlocked.Add(ref _size, entry.Size);
            }
        }

        public void Remove(TKey key)
        {
            if (Entries.TryRemove(key, out var before))
            {
                Interlocked.Add(ref _size, -before.Size);
            }
        }
    }
}
