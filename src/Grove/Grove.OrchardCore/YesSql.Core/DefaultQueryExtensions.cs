using System.Collections;

namespace YesSql.Services;

public static class DefaultQueryExtensions
{
    public static bool IsIn(this object source, IEnumerable values) => throw new NotImplementedException();
    public static bool IsLike(this string source, string filter) => throw new NotImplementedException();
    public static bool IsNotIn(this object source, IEnumerable values) => throw new NotImplementedException();
    public static bool IsNotLike(this string source, string filter) => throw new NotImplementedException();
    public static bool NotContains(this string source, string text) => throw new NotImplementedException();
    public static object Average(this object source) => throw new NotImplementedException();
    public static object Count(this object source) => throw new NotImplementedException();
    public static object Max(this object source) => throw new NotImplementedException();
    public static object Min(this object source) => throw new NotImplementedException();
    public static object Sum(this object source) => throw new NotImplementedException();
}
