using CansCms.Delivery.Invalidation;
using YesSql.Indexes;

namespace CansCms.Delivery.Sharing;

/// <summary>What one unit of work of one process changed, written with it for the other processes on the database.</summary>
internal sealed class SharedChange
{
    public long Id { get; set; }

    /// <summary>The process that knows already.</summary>
    public string Process { get; set; } = "";

    public DateTime AtUtc { get; set; }

    public List<ContentChange> Changes { get; set; } = [];
}

/// <summary>Finds changes by their time.</summary>
public sealed class SharedChangeIndex : MapIndex
{
    /// <summary>The document of the row, a column that the storage has for itself.</summary>
    public long DocumentId { get; set; }

    public DateTime AtUtc { get; set; }
}

internal sealed class SharedChangeIndexProvider : IndexProvider<SharedChange>
{
    public override void Describe(DescribeContext<SharedChange> context)
        => context.For<SharedChangeIndex>().Map(change => new SharedChangeIndex { AtUtc = change.AtUtc });
}
