using Grove.Storage.Databases;
using Grove.Storage.Sessions;
using OrchardCore.Environment.Shell.Scope;

namespace Grove.Storage.Documents;

/// <summary>
/// Answers the kept documents as they are now, whoever changed them. Where nothing was committed since they were checked that takes no statement, otherwise one
/// for all of them.
/// </summary>
internal sealed class CurrentDocuments(Lazy<Session> session, DocumentCache cache)
{
    /// <summary>
    /// The key of the scope's item that says how old documents may be which another process changed, as a <see cref="TimeSpan"/>. Named as Orchard Core's setting for that.
    /// </summary>
    public const string Latency = "OrchardCore_Documents:SynchronizationLatency";

    private static long _looks;

    private ChangeMark? _look;

    public async ValueTask<KeptDocuments> GetAsync()
    {
        if (ShellScope.Get<TimeSpan>(Latency) is { Ticks: > 0 } age && !cache.IsDue(age))
        {
            return cache.Kept;
        }

        if (await session.Value.ChangeMarkAsync() is { } mark)
        {
            return await AtAsync(mark);
        }

        // A server that does not answer cannot be asked for versions either. One of several that never says what changed is, once by each session.
        return session.Value.Database.TellsChanges ? cache.Kept : await AtAsync(_look ??= new ChangeMark(0, Interlocked.Increment(ref _looks)));
    }

    private ValueTask<KeptDocuments> AtAsync(ChangeMark mark) => cache.Kept is var kept && kept.Mark == mark ? new(kept) : new(CheckAsync(kept, mark));

    private async Task<KeptDocuments> CheckAsync(KeptDocuments kept, ChangeMark mark)
        => cache.Check(mark, kept, kept.Types.Count == 0 ? new Dictionary<Type, (long, long)>() : await session.Value.VersionsAsync(kept.Types));
}
