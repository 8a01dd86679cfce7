using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace CansCms.Delivery.Sharing;

/// <summary>How far this process has read what others on its database changed.</summary>
internal sealed class SharedChangesState(IOptions<DeliveryOptions> options, ShellSettings shell)
{
    private const string Sqlite = "Sqlite";

    private readonly TimeSpan? _within = options.Value.SharedChangesWithin
        ?? (shell["DatabaseProvider"] is { Length: > 0 } provider && provider != Sqlite ? TimeSpan.FromSeconds(1) : null);

    private long _readUtcTicks = long.MinValue;

    /// <summary>What this process signs its own changes with.</summary>
    public string Process { get; } = Guid.NewGuid().ToString("n");

    /// <summary>Whether changes are told to other processes and read from them.</summary>
    public bool IsOn => _within is not null;

    public SemaphoreSlim Reading { get; } = new(1, 1);

    /// <summary>The documents that are read already, with their times.</summary>
    public Dictionary<long, DateTime> Seen { get; } = [];

    /// <summary>When what others did was read last; null before the first time.</summary>
    public DateTime? ReadUtc
    {
        get => Volatile.Read(ref _readUtcTicks) is > long.MinValue and var ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;
        set => Volatile.Write(ref _readUtcTicks, value!.Value.Ticks);
    }

    public DateTime CleanedUtc { get; set; }

    /// <summary>Whether an answer may be older than it is promised to be unless the others' changes are read first.</summary>
    public bool IsDue(DateTime utcNow) => _within is { } within && !(ReadUtc is { } read && utcNow - read < within);
}
