namespace CansCms.Site.Models;

/// <summary>The address of a page of a list: its path, what it is filtered by, and its number.</summary>
public sealed record ListAddress(string Path, IReadOnlyList<(string Name, string Value)> Filter, int Number)
{
    /// <summary>The most pages that a list may have: beyond, nobody reads, and a database works for nothing.</summary>
    public const int LastNumber = 1_000;

    /// <summary>As many items as a page shows.</summary>
    public const int PerPage = 20;

    public int Skip => (Number - 1) * PerPage;

    /// <summary>The query of this page, with its question mark; empty for the first page of the whole list.</summary>
    public string Query => QueryOf(Number);

    /// <summary>The same list, another page.</summary>
    public string QueryOf(int number)
    {
        IEnumerable<(string Name, string Value)> parts = number > 1 ? [.. Filter, ("page", $"{number}")] : Filter;
        var query = string.Join('&', parts.Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));

        return query.Length == 0 ? "" : "?" + query;
    }
}

/// <summary>What leads from a page of a list to those beside it.</summary>
public sealed record Paging(ListAddress Address, bool HasMore);
