namespace Grove.Admin.Users;

/// <summary>What a page that changes a password sends.</summary>
public sealed class PasswordForm
{
    /// <summary>Asked for by the page for one's own password.</summary>
    public string? CurrentPassword { get; set; }

    public string? NewPassword { get; set; }

    public string? Repeated { get; set; }
}
