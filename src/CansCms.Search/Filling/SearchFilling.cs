using OrchardCore.Data.Documents;

namespace CansCms.Search.Filling;

/// <summary>How far the items have been looked at that were published before the site could search.</summary>
public sealed class SearchFilling : Document
{
    /// <summary>The row of the last item that was looked at.</summary>
    public long After { get; set; }

    public bool IsDone { get; set; }
}
