using System.Collections;
using GraphQL;

namespace Grove.GraphQL.Filters;

/// <summary>Bounds the conditions of one filter: databases refuse statements that nest without end, and each condition is looked at for each item.</summary>
internal static class FilterLimit
{
    public const int MostConditions = 500;

    /// <exception cref="ExecutionError">There are more conditions than may be.</exception>
    public static void Check(IDictionary<string, object?> where)
    {
        if (Count(where) > MostConditions)
        {
            throw new ExecutionError($"'where' has more conditions than the limit of {MostConditions}.") { Code = "LIMIT_EXCEEDED" };
        }
    }

    private static int Count(object? value) => value switch
    {
        IDictionary<string, object?> conditions => conditions.Count + conditions.Values.Sum(Count),
        IEnumerable several and not string => several.OfType<IDictionary<string, object?>>().Sum(Count),
        _ => 0,
    };
}
