using OrchardCore.ContentManagement;

namespace Grove.Admin.Editing;

/// <summary>A part editor that needs nothing but the part.</summary>
public abstract class PartEditor<TPart> : IPartEditor where TPart : ContentPart
{
    public string PartName => typeof(TPart).Name;

    public Task ShowAsync(PartSection part)
    {
        part.View = EditorViews.Part(PartName);
        Show(part);
        return Task.CompletedTask;
    }

    public Task BindAsync(PartSection part)
    {
        Bind(part);
        return Task.CompletedTask;
    }

    protected abstract void Show(PartSection part);

    protected abstract void Bind(PartSection part);
}
