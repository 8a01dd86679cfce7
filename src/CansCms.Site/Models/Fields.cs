using System.Text.Json.Serialization;

namespace CansCms.Site.Models;

public sealed record Localization(string? Culture);

public sealed record Html([property: JsonPropertyName("html")] string? Text);

public sealed record Bag<T>(IReadOnlyList<T> ContentItems);

public sealed record Link(string? Url, string? Text);

public sealed record Media(IReadOnlyList<MediaFile>? Files);

public sealed record MediaFile(string? Url, string? FileName, string? MediaText);

public sealed record Terms(IReadOnlyList<Term>? TermContentItems);

public sealed record Term(string? DisplayText);
