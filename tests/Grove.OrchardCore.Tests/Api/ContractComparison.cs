namespace Grove.OrchardCore.Tests.Api;

/// <summary>Says what a type of the contract has that Orchard Core's type of that name has not, or has otherwise.</summary>
public static class ContractComparison
{
    public static IEnumerable<string> Differences(ApiType ours, IReadOnlyList<ApiType> theirs)
    {
        if (theirs.Count == 0)
        {
            return [$"{ours.FullName}: Orchard Core has no such type"];
        }

        return
        [
            .. HeadDifferences(ours, theirs),
            .. ours.Members.Except(theirs.SelectMany(type => type.Members)).Select(member => Explain(ours, member, theirs)),
        ];
    }

    private static IEnumerable<string> HeadDifferences(ApiType ours, IReadOnlyList<ApiType> theirs)
    {
        if (theirs.All(type => type.Declaration != ours.Declaration))
        {
            yield return $"{ours.FullName}: declared as '{ours.Declaration}', Orchard Core has '{theirs[0].Declaration}'";
        }

        foreach (var extra in ours.Bases.Except(theirs.SelectMany(type => type.Bases)))
        {
            yield return $"{ours.FullName}: has the base '{extra}', Orchard Core has '{string.Join(", ", theirs[0].Bases)}'";
        }

        if (BaseClass(theirs[0]) is { } parent && !ours.Bases.Contains(parent))
        {
            yield return $"{ours.FullName}: lacks the base class '{parent}'";
        }
    }

    private static string? BaseClass(ApiType type)
        => type.Declaration.Contains("class ", StringComparison.Ordinal)
            && type.Bases is [var first, ..]
            && !(first.Length > 1 && first[0] == 'I' && char.IsUpper(first[1]))
            ? first
            : null;

    private static string Explain(ApiType ours, string member, IReadOnlyList<ApiType> theirs)
    {
        var name = MemberName(member);
        var alike = theirs.SelectMany(type => type.Members).Where(theirMember => MemberName(theirMember) == name).ToList();

        return $"{ours.FullName}: extra member '{member}'" + (alike.Count == 0 ? "" : $", Orchard Core has '{string.Join("' and '", alike)}'");
    }

    private static string MemberName(string member)
    {
        var end = member.IndexOfAny(['(', '{', '=', ';', '[']);
        var words = (end < 0 ? member : member[..end]).TrimEnd();

        return words[(words.LastIndexOf(' ') + 1)..];
    }
}
