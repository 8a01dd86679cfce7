using OrchardCore;

namespace Grove.Admin.Editing;

/// <summary>What a button inside a list of contained items does: "verb|list|item or type". The form is shown again, nothing is saved.</summary>
public sealed record ListCommand(string Verb, string List, string Argument)
{
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";
    public const string Indent = "indent";
    public const string Outdent = "outdent";

    public static ListCommand? Parse(string? text)
        => text?.Split('|', 3) is [var verb, var list, var argument] ? new ListCommand(verb, list, argument) : null;

    public override string ToString() => $"{Verb}|{List}|{Argument}";

    public void Apply(EditorForm form)
    {
        var outline = ItemOutline.Parse(form.Values.All(List));
        form.FocusedItemId = Argument;
        switch (Verb)
        {
            case Add:
                form.FocusedItemId = IdGenerator.GenerateId();
                outline.Add(form.FocusedItemId, Argument);
                break;
            case Remove: outline.Remove(Argument); break;
            case Up: outline.MoveUp(Argument); break;
            case Down: outline.MoveDown(Argument); break;
            case Indent: outline.Indent(Argument); break;
            case Outdent: outline.Outdent(Argument); break;
        }

        form.Values.Set(List, outline.Format());
    }
}
