using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Grove.Admin.Users;

/// <summary>Reads a page of the accounts.</summary>
public sealed class UserList(ISession session, ILookupNormalizer normalizer)
{
    private const int PageSize = 50;

    public async Task<UserListPage> ReadAsync(string? text, int page)
    {
        var total = await Find(text).CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var users = await Find(text).OrderBy(row => row.NormalizedUserName).Skip((shown - 1) * PageSize).Take(PageSize).ListAsync();
        return new UserListPage([.. users], text, total, shown, pages);
    }

    private IQuery<User, UserIndex> Find(string? text)
    {
        var found = session.Query<User, UserIndex>();

        if (string.IsNullOrWhiteSpace(text))
        {
            return found;
        }

        var part = normalizer.NormalizeName(text.Trim());
        return found.Where(row => row.NormalizedUserName.Contains(part) || row.NormalizedEmail.Contains(part));
    }
}

/// <summary>A page of the accounts.</summary>
public sealed record UserListPage(IReadOnlyList<User> Users, string? Text, int Total, int Page, int Pages);
