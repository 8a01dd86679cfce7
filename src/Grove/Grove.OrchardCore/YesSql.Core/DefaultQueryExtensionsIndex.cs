using System.Linq.Expressions;

namespace YesSql.Services;

public static class DefaultQueryExtensionsIndex
{
    public static bool IsIn<TIndex>(this object source, Expression<Func<TIndex, object>> select, Expression<Func<TIndex, bool>> where) => throw new NotImplementedException();
    public static bool IsInAny<TIndex>(this object source, Expression<Func<TIndex, object>> select) => throw new NotImplementedException();
    public static bool IsNotIn<TIndex>(this object source, Expression<Func<TIndex, object>> select, Expression<Func<TIndex, bool>> where) => throw new NotImplementedException();
    public static bool IsNotInAny<TIndex>(this object source, Expression<Func<TIndex, object>> select) => throw new NotImplementedException();
}
