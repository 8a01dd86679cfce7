using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Grove.Admin.Mvc;

/// <summary>A line of a form that is not made of a content definition.</summary>
public sealed record FormField(string Name, string Label)
{
    public string Type { get; init; } = "text";

    public string? Value { get; init; }

    public string? Hint { get; init; }

    public string? Autocomplete { get; init; }

    public bool Required { get; init; }

    public static IEnumerable<string> ErrorsOf(ModelStateDictionary state, string name)
        => state.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage) : [];
}
