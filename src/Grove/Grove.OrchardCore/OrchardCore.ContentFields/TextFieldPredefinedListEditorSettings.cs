namespace OrchardCore.ContentFields.Settings;

public class TextFieldPredefinedListEditorSettings
{
    public ListValueOption[] Options { get; set; }
    public TextFieldPredefinedListEditorSettings() { }
    public string DefaultValue { get; set; }
}
