namespace Grove.Storage.Held;

/// <summary>A document as it is held in memory for all: not to be changed.</summary>
internal readonly record struct HeldDocument(long Id, long Version, object Document);
