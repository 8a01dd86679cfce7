using System.Text.Json.Nodes;

namespace Grove.Admin.Editing;

/// <summary>The part of a form that edits one JSON object: a part or a field.</summary>
public abstract class Section(ItemSection item, string path, JsonObject data)
{
    private readonly FormValues _shown = new();

    /// <summary>The item that the part or field belongs to.</summary>
    public ItemSection Item { get; } = item;

    public EditorForm Form => Item.Form;

    /// <summary>What the names of the section's inputs start with: "TitlePart", "Article.Lead".</summary>
    public string Path { get; } = path;

    public JsonObject Data { get; } = data;

    public abstract string Label { get; }

    public virtual string? Hint => null;

    public virtual bool Required => false;

    /// <summary>The view that draws the section; none if there is nothing to draw.</summary>
    public string? View { get; set; }

    /// <summary>What can be chosen, where the section offers a choice.</summary>
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>The members that the section has inputs for, the first of which takes errors of the whole section.</summary>
    public IReadOnlyList<string> Members { get; set; } = [];

    /// <summary>Whether the values come from a form that was sent and not from the stored item.</summary>
    public bool IsPosted => Item.IsPosted;

    public string Name(string member) => $"{Path}.{member}";

    public string Id(string member) => HtmlId(Name(member));

    public static string HtmlId(string name) => name.Replace('.', '-').Replace('$', '_');

    /// <summary>What the input shows: what was typed, or else what is stored.</summary>
    public string? Value(string member) => Shown[Name(member)];

    public string[] Values(string member) => Shown.All(Name(member));

    public bool IsChecked(string member) => Value(member) == "true";

    /// <summary>Sets what an input shows when the form was not sent yet.</summary>
    public void Show(string member, params string[] values) => _shown.Set(Name(member), values);

    public void Fail(string member, string message) => Form.Fail(Name(member), message);

    public IEnumerable<string> ErrorsOf(string member)
        => Form.Errors
            .Where(error => error.Name == Name(member) || (error.Name is not null && !IsInput(error.Name) && Members.FirstOrDefault() == member && Covers(error.Name)))
            .Select(error => error.Message);

    /// <summary>Whether an error at that name belongs to this section.</summary>
    public bool Covers(string name) => name == Path || name.StartsWith(Path + ".", StringComparison.Ordinal);

    private FormValues Shown => IsPosted ? Form.Values : _shown;

    private bool IsInput(string name) => Members.Any(member => Name(member) == name);
}
