using System.Collections;

namespace YesSql.Services;

/// <summary>What a query's predicate may say beside C#'s operators. Only meaningful inside a predicate.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>The value is one of those given.</summary>
    public static bool IsIn(this object source, IEnumerable values) => throw OutsideOfAQuery(nameof(IsIn));

    /// <summary>The value is none of those given.</summary>
    public static bool IsNotIn(this object source, IEnumerable values) => throw OutsideOfAQuery(nameof(IsNotIn));

    /// <summary>The text does not contain the other, whatever the letter case.</summary>
    public static bool NotContains(this string source, string text) => throw OutsideOfAQuery(nameof(NotContains));

    private static InvalidOperationException OutsideOfAQuery(string method)
        => new($"'{method}' can only be used in the predicate of a query.");
}
