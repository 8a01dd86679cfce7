using Grove.Admin.Editing;

namespace Grove.Admin.Items;

/// <summary>The button with which a form was sent.</summary>
public sealed class EditCommand
{
    public const string Save = "save";
    public const string Publish = "publish";

    public string? Command { get; set; }

    public bool IsPublish => Command == Publish;

    public bool IsSave => Command is null or Save or Publish;

    /// <summary>The change to a list of contained items, if it is one.</summary>
    public ListCommand? List => IsSave ? null : ListCommand.Parse(Command);
}
