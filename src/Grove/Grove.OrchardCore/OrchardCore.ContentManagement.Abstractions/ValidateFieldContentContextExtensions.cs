using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateFieldContentContextExtensions
{
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error) => throw new NotImplementedException();
    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName) => throw new NotImplementedException();
}
