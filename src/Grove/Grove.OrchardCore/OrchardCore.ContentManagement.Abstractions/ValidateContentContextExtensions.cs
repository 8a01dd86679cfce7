using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Says what is wrong with an item.</summary>
public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames)
        => context.Fail(new ValidationResult(errorMessage, memberNames));
}
