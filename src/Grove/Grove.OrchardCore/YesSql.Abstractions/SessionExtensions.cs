using YesSql.Indexes;

namespace YesSql;

public static class SessionExtensions
{
    public static ISession RegisterIndexes(this ISession session, IIndexProvider indexProvider, string collection = null) => throw new NotImplementedException();
    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders) => throw new NotImplementedException();
    public static Task SaveAsync(this ISession session, object obj, string collection = null) => throw new NotImplementedException();
    public static Task<IEnumerable<T>> GetAsync<T>(this ISession session, int[] ids, string collection = null) where T : class => throw new NotImplementedException();
    public static Task<T> GetAsync<T>(this ISession session, long id, string collection = null) where T : class => throw new NotImplementedException();
    public static bool Import(this ISession session, object item, string collection = null) => throw new NotImplementedException();
}
