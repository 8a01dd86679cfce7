using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Lists.Models;

namespace Grove.Admin.Editing.Parts;

/// <summary>The items of a list are edited on their own; the list's page leads to them.</summary>
public sealed class ListPartEditor(IContentDefinitionManager definitions) : IPartEditor
{
    public string PartName => nameof(ListPart);

    public async Task ShowAsync(PartSection part)
    {
        part.View = EditorViews.Part(PartName);
        var contained = part.Settings<ListPartSettings>().ContainedContentTypes ?? [];
        part.Choices = [.. (await definitions.ListTypeDefinitionsAsync())
            .Where(type => contained.Contains(type.Name))
            .Select(type => new Choice(type.Name, type.DisplayName))];
    }

    public Task BindAsync(PartSection part) => Task.CompletedTask;
}
