namespace CansCms.Tests.Databases.Plans;

/// <summary>What is known of the tables' columns.</summary>
internal static class Growth
{
    /// <summary>Columns whose values are shared by ever more rows as a site grows.</summary>
    private static readonly HashSet<string> _shared = new(StringComparer.Ordinal)
    {
        "Type", "ContentType", "ListContentType", "ContentPart", "ContentField", "Latest", "Published", "Culture", "Owner", "Author", "Boolean", "IsEnabled",
        "TaxonomyContentItemId", "TermContentItemId", "CountrySet",
    };

    /// <summary>Whether a value of the column is in a few rows only, however big the site is.</summary>
    public static bool IsSelective(string column) => !_shared.Contains(column);
}
