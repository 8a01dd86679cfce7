namespace Grove.Storage.Diagnostics;

/// <summary>A statement as it was executed.</summary>
public sealed record SqlStatement(string Sql, IReadOnlyList<object?> Parameters);
