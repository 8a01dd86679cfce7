namespace Grove.Admin.Editing;

/// <summary>What is wrong in a form, and the input or section where it is wrong; none if it concerns the whole item.</summary>
public sealed record EditorError(string? Name, string Message);
