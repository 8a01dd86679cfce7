namespace OrchardCore.ContentFields.Settings;

/// <summary>The choices of a text field that is edited as a list.</summary>
public class TextFieldPredefinedListEditorSettings
{
    public ListValueOption[] Options { get; set; }

    public EditorOption Editor { get; set; }

    public string DefaultValue { get; set; }
}
