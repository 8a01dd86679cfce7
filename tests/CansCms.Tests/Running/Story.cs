namespace CansCms.Tests.Running;

/// <summary>A story in a language, at <c>kk/first</c> for the set <c>first</c> in Kazakh.</summary>
internal sealed record Story(string Set, string Culture, string? Text = null)
{
    public string Id => $"{Set}-{Culture}";

    public string Title => Text ?? $"{Set} in {Culture}";

    public string Path { get; init; } = $"{Culture}/{Set}";

    public string Kind { get; init; } = "news";

    public bool IsPublished { get; init; } = true;

    public string CreatedUtc { get; init; } = "2026-01-01T00:00:00Z";
}
