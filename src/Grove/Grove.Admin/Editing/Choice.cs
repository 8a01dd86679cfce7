namespace Grove.Admin.Editing;

/// <summary>Something to choose, indented by its level in a tree.</summary>
public sealed record Choice(string Value, string Text, int Level = 0);
