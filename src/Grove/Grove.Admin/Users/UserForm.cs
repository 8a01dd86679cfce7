namespace Grove.Admin.Users;

/// <summary>What an account's page sends.</summary>
public sealed class UserForm
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string[] Roles { get; set; } = [];

    public bool IsEnabled { get; set; }

    /// <summary>Only for a new account.</summary>
    public string? Password { get; set; }
}
