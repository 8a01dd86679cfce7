namespace Grove.Admin.Items;

/// <summary>A language of an item: the item that says it in that language, or none yet.</summary>
public sealed record ItemTranslation(string Culture, string? ContentItemId, bool IsThis);
