using CansCms.Delivery.Caching;
using CansCms.Delivery.Invalidation;
using OrchardCore.Modules;
using YesSql;

namespace CansCms.Delivery.Sharing;

/// <summary>
/// Tells the other processes on the database what changed, and hears from them: changes are appended in the transaction that makes them, and
/// read before an answer is given whose age would otherwise pass the bound.
/// </summary>
internal sealed class SharedChanges(ISession session, SharedChangesState state, AnswerCache cache, IClock clock)
{
    // As long as a transaction may take from its first word to its commit, and the clocks of servers may differ.
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _kept = TimeSpan.FromHours(1);

    public async Task TellAsync(IReadOnlyCollection<ContentChange> changes)
    {
        if (!state.IsOn || changes.Count == 0)
        {
            return;
        }

        await session.SaveAsync(new SharedChange { Process = state.Process, AtUtc = clock.UtcNow, Changes = [.. changes] });

        if (clock.UtcNow - state.CleanedUtc > _window)
        {
            state.CleanedUtc = clock.UtcNow;
            var old = clock.UtcNow - _kept;

            foreach (var change in await session.Query<SharedChange, SharedChangeIndex>(index => index.AtUtc < old).ListAsync())
            {
                session.Delete(change);
            }
        }
    }

    /// <summary>Drops what others have changed meanwhile, if it is time to look.</summary>
    public async ValueTask HearAsync()
    {
        if (!state.IsDue(clock.UtcNow))
        {
            return;
        }

        await state.Reading.WaitAsync();

        try
        {
            if (state.IsDue(clock.UtcNow))
            {
                await ReadAsync(clock.UtcNow);
            }
        }
        finally
        {
            state.Reading.Release();
        }
    }

    private async Task ReadAsync(DateTime now)
    {
        // Nothing is kept before the first reading.
        if (state.ReadUtc is { } last && now - last > _window / 2)
        {
            // Too long ago to know what was missed.
            cache.Drop([ContentChange.Everything]);
        }

        var since = now - _window;

        foreach (var change in await session.Query<SharedChange, SharedChangeIndex>(index => index.AtUtc > since).ListAsync())
        {
            if (state.Seen.TryAdd(change.Id, change.AtUtc) && change.Process != state.Process)
            {
                cache.Drop(change.Changes);
            }
        }

        foreach (var id in state.Seen.Where(seen => seen.Value <= since).Select(seen => seen.Key).ToArray())
        {
            state.Seen.Remove(id);
        }

        state.ReadUtc = now;
    }
}
