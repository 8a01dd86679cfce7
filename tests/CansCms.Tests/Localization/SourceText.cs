namespace CansCms.Tests.Localization;

/// <summary>A text in the sources that people read, and the type that names where it is used.</summary>
public sealed record SourceText(string Place, string Context, string MessageId, string? Plural);
