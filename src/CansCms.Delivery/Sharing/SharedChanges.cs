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
        var since = now - _window;
        var unseen = (await session.QueryIndex<SharedChangeIndex>(index => index.AtUtc > since).ListAsync()).Where(row => !state.Seen.ContainsKey(row.DocumentId)).ToArray();

        // Nothing is kept before the first reading, so that nothing can be dropped.
        if (state.ReadUtc is { } last)
        {
            await DropAsync(unseen, isTooLate: now - last > _window / 2);
        }

        foreach (var row in unseen)
        {
            state.Seen.Add(row.DocumentId, row.AtUtc);
        }

        foreach (var id in state.Seen.Where(seen => seen.Value <= since).Select(seen => seen.Key).ToArray())
        {
            state.Seen.Remove(id);
        }

        state.ReadUtc = now;
    }

    /// <summary>What is seen already is not read again: an import's change has the facts of a thousand items.</summary>
    private async Task DropAsync(SharedChangeIndex[] unseen, bool isTooLate)
    {
        if (isTooLate)
        {
            // Too long ago to know what was missed.
            cache.Drop([ContentChange.Everything]);
        }
        else if (unseen.Length > 0)
        {
            foreach (var change in (await session.GetAsync<SharedChange>([.. unseen.Select(row => row.DocumentId)])).Where(change => change.Process != state.Process))
            {
                cache.Drop(change.Changes);
            }
        }
    }
}
