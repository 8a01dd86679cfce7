namespace CansCms.Site.Models;

/// <summary>The address of a page of a list: its path, what it is filtered by, and its number.</summary>
/// <param name="Path">The list's path, without a slash before it.</param>
/// <param name="Filter">What the list is narrowed to; parts without a value are left out.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="PerPage">As many items as a page shows.</param>
public sealed record ListAddress(string Path, IReadOnlyList<(string Name, string? Value)> Filter, int Number, int PerPage = ListAddress.Usual)
{
    /// <summary>The most pages that a list may have: beyond, nobody reads, and a database works for nothing.</summary>
    public const int LastNumber = 1_000;

    private const int Usual = 20;

    public int Skip => (Number - 1) * PerPage;

    /// <summary>The query of this page, with its question mark; empty for the first page of the whole list.</summary>
    public string Query => QueryOf(Number);

    /// <summary>The same list, another page.</summary>
    public string QueryOf(int number)
    {
        IEnumerable<(string Name, string? Value)> parts = number > 1 ? [.. Filter, ("page", $"{number}")] : Filter;
        var query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));

        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>What the page shows; null where there is no such page. One more than is shown is read: it tells whether there is another page.</summary>
    public Slice<T>? Cut<T>(IReadOnlyList<T> read)
        => read.Count == 0 && Number > 1 ? null : new([.. read.Take(PerPage)], new Paging(this, read.Count > PerPage));
}

/// <summary>What a page of a list shows.</summary>
public sealed record Slice<T>(IReadOnlyList<T> Items, Paging Paging);

/// <summary>What leads from a page of a list to those beside it.</summary>
public sealed record Paging(ListAddress Address, bool HasMore);
