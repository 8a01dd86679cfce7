using System.Collections.Concurrent;

namespace CansCms.Delivery.Caching;

/// <summary>Has a question that several ask at once answered once.</summary>
internal sealed class Flights
{
    private readonly ConcurrentDictionary<Digest, Flight> _flights = new();

    /// <summary>The flight that answers the question, and whether the caller leads it and must <see cref="Land"/> it.</summary>
    public (Flight Flight, bool Leads) Board(in Digest key)
    {
        var own = new Flight();
        var flight = _flights.GetOrAdd(key, own);
        return (flight, flight == own);
    }

    public void Land(in Digest key, Flight flight, Landing landing)
    {
        _flights.TryRemove(new KeyValuePair<Digest, Flight>(key, flight));
        flight.SetResult(landing);
    }
}

/// <summary>The making of an answer.</summary>
internal sealed class Flight() : TaskCompletionSource<Landing>(TaskCreationOptions.RunContinuationsAsynchronously);

/// <summary>How the making of an answer ended for those who waited for it.</summary>
/// <param name="Answer">The answer to all of them.</param>
/// <param name="IsWorthAnother">Without an answer: whether the next one may have better luck, or each must ask for itself.</param>
internal readonly record struct Landing(CachedAnswer? Answer, bool IsWorthAnother = false);
