using YesSql.Indexes;

namespace YesSql;

/// <summary>Short forms of <see cref="ISession"/>.</summary>
public static class SessionExtensions
{
    public static async Task<T> GetAsync<T>(this ISession session, long id, string collection = null) where T : class
        => (await session.GetAsync<T>([id], collection)).FirstOrDefault();

    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders)
        => session.RegisterIndexes(indexProviders, null);
}
