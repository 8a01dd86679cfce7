using System.Linq.Expressions;

namespace YesSql.Services;

/// <summary>What a query's predicate may say about the rows of another index. Only meaningful inside a predicate.</summary>
public static class DefaultQueryExtensionsIndex
{
    /// <summary>The value is that of a row of the index.</summary>
    public static bool IsIn<TIndex>(this object source, Expression<Func<TIndex, object>> select, Expression<Func<TIndex, bool>> where) => throw OutsideOfAQuery(nameof(IsIn));

    /// <summary>The value is that of no row of the index.</summary>
    public static bool IsNotIn<TIndex>(this object source, Expression<Func<TIndex, object>> select, Expression<Func<TIndex, bool>> where) => throw OutsideOfAQuery(nameof(IsNotIn));

    private static InvalidOperationException OutsideOfAQuery(string method)
        => new($"'{method}' can only be used in the predicate of a query.");
}
