using OrchardCore.ContentManagement;

namespace Grove.Admin.Editing;

/// <summary>A field editor that needs nothing but the field.</summary>
public abstract class FieldEditor<TField> : IFieldEditor where TField : ContentField
{
    public string FieldType => typeof(TField).Name;

    public Task ShowAsync(FieldSection field)
    {
        Use(field, FieldType);
        Show(field);
        return Task.CompletedTask;
    }

    public Task BindAsync(FieldSection field)
    {
        Bind(field);
        return Task.CompletedTask;
    }

    protected abstract void Show(FieldSection field);

    protected abstract void Bind(FieldSection field);

    internal static void Use(FieldSection field, string view) => field.View = EditorViews.Field(view);
}
