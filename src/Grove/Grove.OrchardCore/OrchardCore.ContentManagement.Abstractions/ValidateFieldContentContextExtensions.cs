using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Says what is wrong with a field.</summary>
public static class ValidateFieldContentContextExtensions
{
    /// <summary>Adds the error; its members are prefixed with the names of part and field.</summary>
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error)
        => context.ContentValidateResult.Fail(new ValidationResult(
            error.ErrorMessage,
            [.. error.MemberNames.Select(member => $"{context.PartName}.{context.ContentPartFieldDefinition.Name}.{member}")]));

    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName)
        => context.Fail(new ValidationResult(errorMessage, [propertyName]));
}
