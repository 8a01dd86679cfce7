using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Whether an item may be kept, and if not why.</summary>
public class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    public bool Succeeded { get; set; } = true;

    public IReadOnlyList<ValidationResult> Errors => _errors;

    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
