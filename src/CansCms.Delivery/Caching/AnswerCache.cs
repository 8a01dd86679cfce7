using System.Collections.Concurrent;
using CansCms.Delivery.Dependencies;
using CansCms.Delivery.Invalidation;
using Microsoft.Extensions.Options;

namespace CansCms.Delivery.Caching;

/// <summary>
/// Keeps answers within a number of bytes and drops those that a change touches. Reading takes no lock; what is written is written under one.
/// </summary>
internal sealed class AnswerCache(IOptions<DeliveryOptions> options, CacheMeter meter)
{
    // Changes that an answer in the making is held against. One that was begun before all of these is not kept.
    private const int RememberedChanges = 256;
    private const int MostKeysOfAnswer = 32;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<Digest, CachedAnswer> _answers = new();
    private readonly Dictionary<string, HashSet<CachedAnswer>> _byTag = new(StringComparer.Ordinal);
    private readonly HashSet<CachedAnswer> _all = [];
    private readonly Queue<IReadOnlyCollection<ContentChange>> _changes = new();
    private long _sequence;
    private long _bytes;

    /// <summary>Counts the changes; taken before an answer is begun.</summary>
    public long Sequence => Volatile.Read(ref _sequence);

    public bool IsEmpty => _answers.IsEmpty;

    public long Bytes => Volatile.Read(ref _bytes);

    public CachedAnswer? Find(in Digest key, SiteStamp stamp, DateTime utcNow)
    {
        if (!_answers.TryGetValue(key, out var answer))
        {
            return null;
        }

        if (answer.Stamp == stamp && utcNow < answer.ExpiresUtc)
        {
            answer.Use();
            return answer;
        }

        // Of an older state; nobody asks for it any more.
        lock (_lock)
        {
            Remove(answer);
        }

        return null;
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="key">What it answers.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="begun">The <see cref="Sequence"/> when its making began.</param>
    /// <returns>Whether it is still the right one: a change since then may have overtaken it.</returns>
    public bool TryKeep(in Digest key, CachedAnswer answer, long begun)
    {
        lock (_lock)
        {
            if (IsOvertaken(answer, begun))
            {
                meter.Overtaken();
                return false;
            }

            if (_answers.TryGetValue(key, out var old))
            {
                Remove(old);
            }

            answer.Keys.Add(key);
            _answers[key] = answer;
            _all.Add(answer);
            _bytes += answer.Bytes;

            foreach (var tag in TagsOf(answer))
            {
                if (!_byTag.TryGetValue(tag, out var answers))
                {
                    _byTag.Add(tag, answers = []);
                }

                answers.Add(answer);
            }

            meter.Stored();
            Evict();
            return true;
        }
    }

    /// <summary>Leads another form of the same request to an answer.</summary>
    public void Lead(in Digest key, CachedAnswer answer)
    {
        lock (_lock)
        {
            if (_all.Contains(answer) && answer.Keys.Count < MostKeysOfAnswer && _answers.TryAdd(key, answer))
            {
                _bytes -= answer.Bytes;
                answer.Keys.Add(key);
                _bytes += answer.Bytes;
            }
        }
    }

    /// <summary>Drops the answers that committed changes touch.</summary>
    public void Drop(IReadOnlyCollection<ContentChange> changes)
    {
        lock (_lock)
        {
            _sequence++;
            _changes.Enqueue(changes);

            if (_changes.Count > RememberedChanges)
            {
                _changes.Dequeue();
            }

            var touched = new HashSet<CachedAnswer>();

            foreach (var change in changes)
            {
                touched.UnionWith(change.IsEverything ? _all : Touched(change));
            }

            foreach (var answer in touched)
            {
                Remove(answer);
            }

            meter.Dropped(touched.Count);
        }
    }

    private IEnumerable<CachedAnswer> Touched(ContentChange change)
        => change.Tags().SelectMany(tag => _byTag.GetValueOrDefault(tag) ?? [])
            .Concat((_byTag.GetValueOrDefault(Tag.ListsOf(change.ContentType)) ?? []).Where(answer => answer.Lists.Any(change.Concerns)));

    private bool IsOvertaken(CachedAnswer answer, long begun)
    {
        var missed = _sequence - begun;
        return missed > _changes.Count
            || missed > 0 && _changes.Skip(_changes.Count - (int)missed).Any(changes => changes.Any(change => change.Concerns(answer.Tags, answer.Lists)));
    }

    private void Evict()
    {
        if (_bytes <= options.Value.MaxBytes)
        {
            return;
        }

        // A tenth more than needed, so that the next ones find room.
        var enough = options.Value.MaxBytes / 10 * 9;

        foreach (var answer in _all.OrderBy(answer => answer.LastUsed).ToArray())
        {
            if (_bytes <= enough)
            {
                return;
            }

            Remove(answer);
            meter.Evicted();
        }
    }

    private void Remove(CachedAnswer answer)
    {
        if (!_all.Remove(answer))
        {
            return;
        }

        _bytes -= answer.Bytes;
        answer.Keys.ForEach(key => _answers.TryRemove(key, out _));

        foreach (var tag in TagsOf(answer))
        {
            if (_byTag.TryGetValue(tag, out var answers) && answers.Remove(answer) && answers.Count == 0)
            {
                _byTag.Remove(tag);
            }
        }
    }

    private static IEnumerable<string> TagsOf(CachedAnswer answer)
        => answer.Tags.Concat(answer.Lists.Select(list => Tag.ListsOf(list.ContentType)).Distinct());
}
