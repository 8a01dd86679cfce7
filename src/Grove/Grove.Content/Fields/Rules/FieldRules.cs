namespace Grove.Content.Fields.Rules;

/// <summary>The context of what the rules of fields say: one translation serves all fields.</summary>
internal sealed class FieldRules;
