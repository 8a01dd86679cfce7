namespace Grove.Storage.Querying;

/// <summary>A column of an index table: the name of a property of the index class.</summary>
public readonly record struct IndexColumn(Type IndexType, string Name);
