using Grove.Storage.Databases;

namespace Grove.Storage.Documents;

/// <summary>The committed documents of which there is one each. Shared by all scopes of a shell.</summary>
internal sealed class DocumentCache(IEnumerable<IDocumentWatcher> watchers, TimeProvider time)
{
    private readonly Lock _turn = new();
    private volatile KeptDocuments _kept = KeptDocuments.None;
    private long _patientAskedTicks = long.MinValue;

    /// <summary>What is kept, be it out of date.</summary>
    public KeptDocuments Kept => _kept;

    /// <summary>Keeps a document that was read after the mark was asked for, unless what is kept was checked at another one since.</summary>
    public void Keep(Type type, KeptDocument document, ChangeMark? mark)
    {
        lock (_turn)
        {
            if (mark is not null && _kept.Mark == mark)
            {
                _kept = _kept.With(type, document);
            }
        }
    }

    /// <summary>Whether those who take documents of some age are to ask for the mark: the last of them did so that long ago. This one does it for all, then.</summary>
    public bool IsDue(TimeSpan age)
    {
        var now = time.GetUtcNow().UtcTicks;

        if (Volatile.Read(ref _patientAskedTicks) is > long.MinValue and var asked && now - asked < age.Ticks)
        {
            return false;
        }

        Volatile.Write(ref _patientAskedTicks, now);
        return true;
    }

    /// <summary>Forgets what this process changed.</summary>
    public void Forget(Type type)
    {
        lock (_turn)
        {
            _kept = _kept.Without(type);
        }
    }

    /// <summary>Brings what is kept to a mark.</summary>
    /// <param name="mark">The mark, asked for before the versions.</param>
    /// <param name="asked">What was kept when the versions were asked for.</param>
    /// <param name="versions">The stored ids and versions of that.</param>
    public KeptDocuments Check(ChangeMark mark, KeptDocuments asked, IReadOnlyDictionary<Type, (long Id, long Version)> versions)
    {
        KeptDocuments kept;

        lock (_turn)
        {
            kept = _kept.Mark == mark ? _kept : _kept = _kept.At(mark, asked, versions);
        }

        foreach (var watcher in watchers)
        {
            watcher.Checked(kept);
        }

        return kept;
    }
}
