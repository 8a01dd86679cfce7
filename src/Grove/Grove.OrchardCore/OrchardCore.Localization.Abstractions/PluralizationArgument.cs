namespace Microsoft.Extensions.Localization;

/// <summary>Asks a localizer for the form of a text that goes with a number.</summary>
internal sealed record PluralizationArgument(int Count, string[] Forms, object[] Arguments);
