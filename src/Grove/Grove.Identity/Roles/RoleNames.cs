namespace Grove.Identity.Roles;

/// <summary>The roles that every site has.</summary>
internal static class RoleNames
{
    public const string Administrator = "Administrator";

    public const string Authenticated = "Authenticated";

    public const string Anonymous = "Anonymous";
}
