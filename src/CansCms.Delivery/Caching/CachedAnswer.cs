using CansCms.Delivery.Dependencies;

namespace CansCms.Delivery.Caching;

/// <summary>An answer as bytes, with all that says how long it is the right one.</summary>
internal sealed class CachedAnswer(AnswerBody body, SiteStamp stamp, DateTime expiresUtc, IReadOnlyCollection<string> tags, IReadOnlyList<ListRead> lists)
{
    // What a key, a tag and the rest cost in memory, about.
    private const int Overhead = 1_000;
    private const int PerTag = 120;
    private const int PerKey = 120;

    private long _lastUsed = Environment.TickCount64;

    public AnswerBody Body => body;

    public SiteStamp Stamp => stamp;

    /// <summary>From when on the answer is made anew.</summary>
    public DateTime ExpiresUtc => expiresUtc;

    public IReadOnlyCollection<string> Tags => tags;

    public IReadOnlyList<ListRead> Lists => lists;

    /// <summary>The requests that lead here, the canonical one first.</summary>
    public List<Digest> Keys { get; } = [];

    public long LastUsed => Volatile.Read(ref _lastUsed);

    /// <summary>What the answer counts for. Its compressed forms, which are made when somebody asks for them, are counted as one more whole.</summary>
    public int Bytes => Overhead + 2 * Body.Plain.Bytes.Length + PerTag * (tags.Count + lists.Count) + PerKey * Keys.Count;

    public void Use()
    {
        var now = Environment.TickCount64;

        // Not written for nothing: all processors read it.
        if (now != Volatile.Read(ref _lastUsed))
        {
            Volatile.Write(ref _lastUsed, now);
        }
    }
}
