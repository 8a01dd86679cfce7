using System.Diagnostics.Metrics;

namespace CansCms.Delivery.Caching;

/// <summary>Counts what the cache does, for System.Diagnostics.Metrics.</summary>
internal sealed class CacheMeter
{
    public const string Name = "CansCms.Delivery";

    private readonly Counter<long> _hits;
    private readonly Counter<long> _misses;
    private readonly Counter<long> _stored;
    private readonly Counter<long> _dropped;
    private readonly Counter<long> _evicted;
    private readonly Counter<long> _overtaken;
    private readonly Counter<long> _notKept;

    public CacheMeter(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        _hits = Meter.CreateCounter<long>("cans.answers.hits", "{answer}", "Requests that were answered from the cache");
        _misses = Meter.CreateCounter<long>("cans.answers.misses", "{answer}", "Requests that were executed");
        _stored = Meter.CreateCounter<long>("cans.answers.stored", "{answer}", "Answers that were kept");
        _dropped = Meter.CreateCounter<long>("cans.answers.dropped", "{answer}", "Answers that a change of content dropped");
        _evicted = Meter.CreateCounter<long>("cans.answers.evicted", "{answer}", "Answers that gave way to others");
        _overtaken = Meter.CreateCounter<long>("cans.answers.overtaken", "{answer}", "Answers that were not kept because what they show changed while they were made");
        _notKept = Meter.CreateCounter<long>("cans.answers.not_kept", "{answer}", "Answers that may not be kept, by reason");
    }

    public Meter Meter { get; }

    public void Hit() => _hits.Add(1);

    public void Miss() => _misses.Add(1);

    public void Stored() => _stored.Add(1);

    public void Dropped(int count) => _dropped.Add(count);

    public void Evicted() => _evicted.Add(1);

    public void Overtaken() => _overtaken.Add(1);

    public void NotKept(string reason) => _notKept.Add(1, new KeyValuePair<string, object?>("reason", reason));
}
