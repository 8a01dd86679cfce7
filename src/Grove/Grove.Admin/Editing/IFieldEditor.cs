namespace Grove.Admin.Editing;

/// <summary>Edits fields of one type: shows their JSON in inputs, and writes what was typed back into it.</summary>
public interface IFieldEditor
{
    string FieldType { get; }

    Task ShowAsync(FieldSection field);

    Task BindAsync(FieldSection field);
}
