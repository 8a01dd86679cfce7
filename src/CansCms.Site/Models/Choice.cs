namespace CansCms.Site.Models;

/// <summary>What a list may be narrowed by.</summary>
/// <param name="Name">The name in the address.</param>
/// <param name="Label">What visitors read.</param>
/// <param name="Value">What is chosen; null for all.</param>
/// <param name="Options">What there is to choose from; null where visitors write a number.</param>
public sealed record Choice(string Name, string Label, string? Value, IReadOnlyList<(string Value, string Text)>? Options)
{
    /// <summary>What is chosen, as visitors read it; null for all.</summary>
    public string? Chosen => string.IsNullOrEmpty(Value) ? null : Options?.FirstOrDefault(option => option.Value == Value).Text ?? Value;
}
