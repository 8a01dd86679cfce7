using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Grove.Admin.Users;

/// <summary>Puts what Identity refuses at the field that it is about.</summary>
internal static class UserErrors
{
    public static bool AreNone(IdentityResult result, ModelStateDictionary errors, string passwordField)
    {
        foreach (var error in result.Errors)
        {
            errors.AddModelError(Field(error.Code, passwordField), error.Description);
        }

        return result.Succeeded;
    }

    private static string Field(string code, string passwordField)
        => code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(PasswordForm.CurrentPassword)
            : code.Contains("Email", StringComparison.Ordinal) ? nameof(UserForm.Email)
            : code.Contains("UserName", StringComparison.Ordinal) ? nameof(UserForm.UserName)
            : code.StartsWith("Password", StringComparison.Ordinal) ? passwordField
            : "";
}
