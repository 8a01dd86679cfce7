namespace Grove.Admin.Editing;

/// <summary>Edits parts of one name: shows their JSON in inputs, and writes what was typed back into it.</summary>
public interface IPartEditor
{
    string PartName { get; }

    Task ShowAsync(PartSection part);

    Task BindAsync(PartSection part);
}
