namespace Grove.Localization.PortableObjects;

/// <summary>A PO file is not well formed.</summary>
public sealed class PoFormatException(string file, int line, string message) : Exception($"{file}, line {line}: {message}");
