namespace OrchardCore.Localization;

/// <summary>The position, among those of the language, of the form that goes with a number.</summary>
public delegate int PluralizationRuleDelegate(int count);
