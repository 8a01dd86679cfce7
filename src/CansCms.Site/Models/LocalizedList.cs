using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

/// <summary>A list in the reader's language, in which other languages stand in where it has nothing. Each item says by itself which language it is in.</summary>
public sealed record LocalizedList<T>(IReadOnlyList<LocalizedEntry<T>> Items)
{
    [JsonIgnore]
    public IReadOnlyList<T> All => [.. Items.Select(entry => entry.Item)];
}

public sealed record LocalizedEntry<T>(T Item, string? ServedCulture);
