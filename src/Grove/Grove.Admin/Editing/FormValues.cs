using Microsoft.AspNetCore.Http;

namespace Grove.Admin.Editing;

/// <summary>What stands in a form, by the names of its inputs.</summary>
public sealed class FormValues
{
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);
    private IFormFileCollection? _files;

    public static FormValues Of(IFormCollection form)
    {
        var values = new FormValues { _files = form.Files };
        foreach (var (name, value) in form)
        {
            values._values[name] = [.. value.Select(text => text ?? "")];
        }

        return values;
    }

    public string? this[string name] => _values.TryGetValue(name, out var values) ? values.FirstOrDefault() : null;

    public string[] All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    /// <summary>The file that was sent with an input.</summary>
    public IFormFile? File(string name) => _files?.GetFile(name);

    public bool Has(string name) => _values.ContainsKey(name);

    public void Set(string name, params string[] values) => _values[name] = values;
}
