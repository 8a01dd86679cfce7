using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Localization(string? Culture, string? LocalizationSet);

public sealed record Html([property: JsonPropertyName("html")] string? Text);

public sealed record Bag<T>(IReadOnlyList<T> ContentItems);

public sealed record Link(string? Url, string? Text);

public sealed record Media(IReadOnlyList<MediaFile>? Files)
{
    /// <summary>The file of a field that holds one; null where it is empty.</summary>
    [JsonIgnore]
    public MediaFile? Only => Files is [{ Url.Length: > 0 } file, ..] ? file : null;
}

/// <param name="Url">The file as it was uploaded.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="MediaText">An image in words; the name that readers see of a document.</param>
/// <param name="Narrow">The image as wide as a phone.</param>
/// <param name="Wide">The image as wide as the text on a large screen.</param>
public sealed record MediaFile(string? Url, string? FileName, string? MediaText, string? Narrow, string? Wide);

/// <param name="Name">In the language of the page, or of the item that has it.</param>
/// <param name="Address">What stands for it in addresses.</param>
public sealed record Term(string Name, string Address);
