using System.ComponentModel.DataAnnotations;

namespace Grove.Identity.Login;

/// <summary>What somebody who logs in types.</summary>
public sealed class LoginForm
{
    [Required]
    [StringLength(255)]
    public string UserName { get; set; } = "";

    [Required]
    [StringLength(1024)]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    public bool RememberMe { get; set; }

    public string? ReturnUrl { get; set; }
}
