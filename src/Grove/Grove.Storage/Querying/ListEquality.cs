namespace Grove.Storage.Querying;

/// <summary>Compares lists by what is in them, without an enumerator.</summary>
internal static class ListEquality
{
    public static bool HasSame<T>(this IReadOnlyList<T> list, IReadOnlyList<T> other, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= EqualityComparer<T>.Default;

        if (list.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (!comparer.Equals(list[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static int HashOfAll<T>(this IReadOnlyList<T> list)
    {
        var hash = new HashCode();

        for (var i = 0; i < list.Count; i++)
        {
            hash.Add(list[i]);
        }

        return hash.ToHashCode();
    }
}
