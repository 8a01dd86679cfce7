using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

public static class QueryExtensions
{
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType = false, string collection = null) where T : class where TIndex : class, IIndex => throw new NotImplementedException();
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string collection) where T : class where TIndex : class, IIndex => throw new NotImplementedException();
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType = false, string collection = null) where T : class where TIndex : class, IIndex => throw new NotImplementedException();
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, string collection) where T : class where TIndex : class, IIndex => throw new NotImplementedException();
    public static IQuery<T> Query<T>(this ISession session, string collection = null) where T : class => throw new NotImplementedException();
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string collection = null) where TIndex : class, IIndex => throw new NotImplementedException();
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string collection = null) where TIndex : class, IIndex => throw new NotImplementedException();
}
