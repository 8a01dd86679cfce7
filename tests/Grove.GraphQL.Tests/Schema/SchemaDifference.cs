namespace Grove.GraphQL.Tests.Schema;

/// <summary>What one schema has and the other has not, a line each; of a type that is missing as a whole only the type.</summary>
internal static class SchemaDifference
{
    public static IReadOnlyList<string> Of(string recorded, string ours)
    {
        var (theirs, here) = (SchemaLines.Of(recorded), SchemaLines.Of(ours));
        return [.. Missing("missing  ", theirs, here), .. Missing("too much ", here, theirs)];
    }

    private static IEnumerable<string> Missing(string word, SortedSet<SchemaLine> expected, SortedSet<SchemaLine> actual)
    {
        var known = actual.Select(line => line.Type).ToHashSet();
        return expected.Except(actual).Where(line => line.IsType || known.Contains(line.Type)).Select(line => word + line);
    }
}
