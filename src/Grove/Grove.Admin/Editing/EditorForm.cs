using System.Globalization;

namespace Grove.Admin.Editing;

/// <summary>One form with all its sections: what was typed, what is wrong, and the language of the content.</summary>
public sealed class EditorForm(FormValues values)
{
    public EditorForm() : this(new FormValues())
    {
    }

    public FormValues Values { get; } = values;

    public List<EditorError> Errors { get; } = [];

    /// <summary>The content's language, which is seldom the admin's.</summary>
    public CultureInfo? Culture { get; set; }

    /// <summary>The contained item that was just added or moved: the page opens with it in focus.</summary>
    public string? FocusedItemId { get; set; }

    public bool IsValid => Errors.Count == 0;

    public void Fail(string? name, string message) => Errors.Add(new EditorError(name, message));
}
