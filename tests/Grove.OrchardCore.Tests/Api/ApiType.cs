namespace Grove.OrchardCore.Tests.Api;

/// <summary>A type as the listing writes it.</summary>
/// <param name="Declaration">Access, kind, name and constraints: all of the head but the bases.</param>
/// <param name="Bases">The base class, if any, and the interfaces that it adds.</param>
public sealed record ApiType(string Namespace, string Name, string Declaration, IReadOnlyList<string> Bases, IReadOnlyList<string> Members)
{
    public string FullName => $"{Namespace}.{Name}";
}
