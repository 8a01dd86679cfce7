using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace Grove.GraphQL.Loading;

/// <summary>Reads the users that items refer to, all of a level with one statement.</summary>
internal sealed class UserLoader(ISession session)
{
    private Batch<User?>? _byId;

    public Batch<User?> ById => _byId ??= new(ReadAsync);

    private async Task<Func<string, User?>> ReadAsync(IReadOnlyCollection<string> ids)
    {
        var wanted = ids.ToArray();
        var users = await session.Query<User, UserIndex>(index => index.UserId.IsIn(wanted)).ListAsync();
        var byId = users.DistinctBy(user => user.UserId).ToDictionary(user => user.UserId);
        return id => byId.GetValueOrDefault(id);
    }
}
