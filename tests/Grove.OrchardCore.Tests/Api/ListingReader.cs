namespace Grove.OrchardCore.Tests.Api;

/// <summary>Reads a file of the listing: namespaces at the margin, types two spaces in, members four.</summary>
public static class ListingReader
{
    public static IEnumerable<ApiType> Read(IEnumerable<string> lines)
    {
        var @namespace = "";
        string? head = null;
        List<string> members = [];

        foreach (var line in lines.Select(WithoutRemark))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
            {
                @namespace = line["namespace ".Length..];
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                members.Add(line.Trim());
            }
            else if (line is "  }" && head is not null)
            {
                yield return Describe(@namespace, head, members);
                (head, members) = (null, []);
            }
            else if (line.StartsWith("  public delegate ", StringComparison.Ordinal))
            {
                yield return Describe(@namespace, line.Trim(), []);
            }
            else if (line.StartsWith("  p", StringComparison.Ordinal))
            {
                head = line.Trim();
            }
        }
    }

    private static ApiType Describe(string @namespace, string head, IReadOnlyList<string> members)
    {
        if (head.Contains(" delegate ", StringComparison.Ordinal))
        {
            return new ApiType(@namespace, DelegateName(head), head, [], members);
        }

        var constraintsAt = head.IndexOf(" where ", StringComparison.Ordinal);
        var constraints = constraintsAt < 0 ? "" : head[constraintsAt..];
        var rest = constraintsAt < 0 ? head : head[..constraintsAt];
        var basesAt = rest.IndexOf(" : ", StringComparison.Ordinal);
        var declaration = basesAt < 0 ? rest : rest[..basesAt];

        return new ApiType(
            @namespace,
            NameIn(declaration),
            declaration + constraints,
            basesAt < 0 ? [] : [.. SplitOutsideBrackets(rest[(basesAt + 3)..])],
            members);
    }

    private static string WithoutRemark(string line)
    {
        var remark = line.IndexOf("  // obsolete", StringComparison.Ordinal);

        return remark < 0 ? line : line[..remark];
    }

    private static string NameIn(string declaration)
    {
        string[] kinds = ["class ", "interface ", "enum ", "struct "];
        var kind = kinds.First(kind => declaration.Contains(kind, StringComparison.Ordinal));

        return declaration[(declaration.IndexOf(kind, StringComparison.Ordinal) + kind.Length)..];
    }

    private static string DelegateName(string head)
    {
        var beforeParameters = head[..head.IndexOf('(', StringComparison.Ordinal)];
        var depth = 0;
        var start = beforeParameters.Length - 1;

        for (; start >= 0 && (beforeParameters[start] != ' ' || depth > 0); start--)
        {
            depth += beforeParameters[start] switch { '>' => 1, '<' => -1, _ => 0 };
        }

        return beforeParameters[(start + 1)..];
    }

    private static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var (depth, start) = (0, 0);

        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };

            if (text[i] == ',' && depth == 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        yield return text[start..].Trim();
    }
}
