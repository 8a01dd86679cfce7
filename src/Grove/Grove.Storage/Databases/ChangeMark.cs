namespace Grove.Storage.Databases;

/// <summary>What a database has committed. Two equal marks say that the same was committed when they were asked for.</summary>
/// <param name="Lineage">Another number where the database may have lost what was committed, as a server that was restarted.</param>
/// <param name="Number">A number that counts, where there is one.</param>
/// <param name="Snapshot">What can be seen, where that is said in words.</param>
public readonly record struct ChangeMark(long Lineage, long Number, string? Snapshot = null);
