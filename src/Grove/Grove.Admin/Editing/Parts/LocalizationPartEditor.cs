using OrchardCore.ContentLocalization.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>The language of an item is chosen once, when it is made or translated: the side panel shows it.</summary>
public sealed class LocalizationPartEditor : IPartEditor
{
    public string PartName => nameof(LocalizationPart);

    public Task ShowAsync(PartSection part) => Task.CompletedTask;

    public Task BindAsync(PartSection part) => Task.CompletedTask;
}
