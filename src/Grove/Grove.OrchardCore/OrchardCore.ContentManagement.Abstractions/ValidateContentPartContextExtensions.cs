using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Says what is wrong with a part.</summary>
public static class ValidateContentPartContextExtensions
{
    /// <summary>Adds the error; its members are prefixed with the part's name.</summary>
    public static void Fail(this ValidateContentPartContext context, ValidationResult error)
        => context.ContentValidateResult.Fail(new ValidationResult(error.ErrorMessage, [.. error.MemberNames.Select(member => $"{context.ContentTypePartDefinition.Name}.{member}")]));

    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName)
        => context.Fail(new ValidationResult(errorMessage, [propertyName]));
}
