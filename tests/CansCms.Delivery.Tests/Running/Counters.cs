using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using CansCms.Delivery.Caching;

namespace CansCms.Delivery.Tests.Running;

/// <summary>Reads the counters of one host's cache.</summary>
internal sealed class Counters : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, long> _sums = new();

    public Counters(CacheMeter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter.Meter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => _sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        _listener.Start();
    }

    public long Hits => Sum("hits");

    public long Misses => Sum("misses");

    public long Stored => Sum("stored");

    public long Dropped => Sum("dropped");

    public long Overtaken => Sum("overtaken");

    public long NotKept => Sum("not_kept");

    public void Dispose() => _listener.Dispose();

    private long Sum(string name) => _sums.GetValueOrDefault("cans.answers." + name);
}
