namespace CansCms.Delivery.Dependencies;

/// <summary>A list of the items of a type that an answer shows, with the filter that it was asked with.</summary>
/// <param name="ContentType">The type of the items.</param>
/// <param name="Where">The filter as GraphQL reads it; null for none.</param>
internal sealed record ListRead(string ContentType, IDictionary<string, object?>? Where)
{
    /// <summary>Whether the item is certainly not in the list, wherever it stands in the order. What is not understood does not exclude.</summary>
    public bool Excludes(ItemFacts item) => Where is not null && ListFilter.Excludes(Where, item);

    /// <summary>The list of the items of a type in a culture.</summary>
    public static ListRead InCulture(string contentType, string culture)
        => new(contentType, new Dictionary<string, object?> { ["localization"] = new Dictionary<string, object?> { ["culture"] = culture } });
}
