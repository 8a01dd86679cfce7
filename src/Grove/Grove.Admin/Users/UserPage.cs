using OrchardCore.Users.Models;

namespace Grove.Admin.Users;

/// <summary>Everything that an account's page shows.</summary>
public sealed record UserPage(User? User, UserForm Form, IReadOnlyList<RoleChoice> Roles)
{
    /// <summary>Until when wrong passwords have locked the account; empty if they have not.</summary>
    public string LockedUntil { get; init; } = "";

    /// <summary>Whether it is the account of the one who looks at it.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A role that an account can have.</summary>
public sealed record RoleChoice(string Name, string? Description, bool IsChosen, bool MayChange);
