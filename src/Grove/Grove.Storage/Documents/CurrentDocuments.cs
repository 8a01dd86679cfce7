using Grove.Storage.Databases;
using Grove.Storage.Sessions;

namespace Grove.Storage.Documents;

/// <summary>
/// Answers the kept documents as they are now, whoever changed them. Where nothing was committed since they were checked that takes no statement, otherwise one
/// for all of them.
/// </summary>
internal sealed class CurrentDocuments(Session session, DocumentCache cache)
{
    private static long _looks;

    private ChangeMark? _look;

    public async ValueTask<KeptDocuments> GetAsync()
    {
        if (await session.ChangeMarkAsync() is { } mark)
        {
            return await AtAsync(mark);
        }

        // A server that does not answer cannot be asked for versions either. One of several that never says what changed is, once by each session.
        return session.Database.TellsChanges ? cache.Kept : await AtAsync(_look ??= new ChangeMark(0, Interlocked.Increment(ref _looks)));
    }

    private ValueTask<KeptDocuments> AtAsync(ChangeMark mark) => cache.Kept is var kept && kept.Mark == mark ? new(kept) : new(CheckAsync(kept, mark));

    private async Task<KeptDocuments> CheckAsync(KeptDocuments kept, ChangeMark mark)
        => cache.Check(mark, kept, kept.Types.Count == 0 ? new Dictionary<Type, (long, long)>() : await session.VersionsAsync(kept.Types));
}
