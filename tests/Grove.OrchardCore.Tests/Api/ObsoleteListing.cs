namespace Grove.OrchardCore.Tests.Api;

/// <summary>The types and members that Orchard Core marks as obsolete: using them is a warning there, and warnings are errors.</summary>
public static class ObsoleteListing
{
    private const string Remark = "  // obsolete";

    /// <summary>Types by their full names, members as "type: member".</summary>
    public static IEnumerable<string> Read(IEnumerable<string> lines)
    {
        var (@namespace, type) = ("", "");

        foreach (var line in lines)
        {
            var remark = line.IndexOf(Remark, StringComparison.Ordinal);
            var text = remark < 0 ? line : line[..remark];

            if (text.StartsWith("namespace ", StringComparison.Ordinal))
            {
                @namespace = text["namespace ".Length..];
            }
            else if (text.StartsWith("    ", StringComparison.Ordinal))
            {
                if (remark >= 0)
                {
                    yield return $"{type}: {text.Trim()}";
                }
            }
            else if (ListingReader.Read([$"namespace {@namespace}", text, "  }"]).FirstOrDefault() is { } described)
            {
                type = described.FullName;

                if (remark >= 0)
                {
                    yield return type;
                }
            }
        }
    }
}
