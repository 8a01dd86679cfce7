namespace YesSql.Indexes;

/// <summary>A description of an index, whatever its types.</summary>
public interface IDescribeFor
{
    Func<object, bool> Filter { get; }

    Type IndexType { get; }

    /// <summary>Whether a document has one row at most; a query may then join the table without doubling documents.</summary>
    internal bool HasOneRow { get; }

    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap();
}
