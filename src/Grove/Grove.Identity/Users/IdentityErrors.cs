using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Grove.Identity.Users;

/// <summary>Says in the reader's language why an account or a password is refused.</summary>
internal sealed class IdentityErrors(IStringLocalizer<IdentityErrors> S) : IdentityErrorDescriber
{
    public override IdentityError ConcurrencyFailure() => Of(nameof(ConcurrencyFailure), S["Somebody else changed this account meanwhile. Load the page again."]);

    public override IdentityError PasswordMismatch() => Of(nameof(PasswordMismatch), S["This is not the present password."]);

    public override IdentityError InvalidUserName(string? userName) => Of(nameof(InvalidUserName), S["A user name has only Latin letters, digits and the signs - . _ @ +."]);

    public override IdentityError InvalidEmail(string? email) => Of(nameof(InvalidEmail), S["This is not an e-mail address."]);

    public override IdentityError DuplicateUserName(string userName) => Of(nameof(DuplicateUserName), S["Another account has the user name {0}.", userName]);

    public override IdentityError DuplicateEmail(string email) => Of(nameof(DuplicateEmail), S["Another account has the address {0}.", email]);

    public override IdentityError PasswordTooShort(int length) => Of(nameof(PasswordTooShort), S["A password has at least {0} characters.", length]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Of(nameof(PasswordRequiresUniqueChars), S["A password has at least {0} different characters.", uniqueChars]);

    public override IdentityError PasswordRequiresNonAlphanumeric() => Of(nameof(PasswordRequiresNonAlphanumeric), S["A password has a sign that is neither a letter nor a digit."]);

    public override IdentityError PasswordRequiresDigit() => Of(nameof(PasswordRequiresDigit), S["A password has a digit."]);

    public override IdentityError PasswordRequiresLower() => Of(nameof(PasswordRequiresLower), S["A password has a small Latin letter."]);

    public override IdentityError PasswordRequiresUpper() => Of(nameof(PasswordRequiresUpper), S["A password has a capital Latin letter."]);

    private static IdentityError Of(string code, string description) => new() { Code = code, Description = description };
}
