using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;

namespace Grove.Admin.Editing.Fields;

/// <summary>The terms of a taxonomy as a tree of checkboxes, or of radio buttons where only one can be chosen.</summary>
public sealed class TaxonomyFieldEditor(IContentManager contents) : IFieldEditor
{
    private const string Terms = nameof(TaxonomyField.TermContentItemIds);

    public string FieldType => nameof(TaxonomyField);

    public async Task ShowAsync(FieldSection field)
    {
        var settings = field.Settings<TaxonomyFieldSettings>();
        field.View = EditorViews.Field(settings.Unique ? "Radios" : "Checkboxes");
        field.Members = [Terms];
        field.Show(Terms, field.Data.Texts(Terms));
        field.Choices = await ChoicesAsync(settings);
    }

    public Task BindAsync(FieldSection field)
    {
        field.Data[nameof(TaxonomyField.TaxonomyContentItemId)] = field.Settings<TaxonomyFieldSettings>().TaxonomyContentItemId;
        field.Data[Terms] = field.Form.Values.All(field.Name(Terms)).Where(id => id.Length > 0).ToJsonArray();
        return Task.CompletedTask;
    }

    private async Task<IReadOnlyList<Choice>> ChoicesAsync(TaxonomyFieldSettings settings)
    {
        if (string.IsNullOrEmpty(settings.TaxonomyContentItemId)
            || await contents.GetAsync(settings.TaxonomyContentItemId, VersionOptions.Latest) is not { } taxonomy)
        {
            return [];
        }

        var part = ContentJson.Of(taxonomy)[nameof(TaxonomyPart)] as JsonObject;
        return [.. ItemTree.Terms.Flatten(part.Objects(nameof(TaxonomyPart.Terms)))
            .Select(node => new Choice(node.Data.Text(nameof(ContentItem.ContentItemId)) ?? "", node.Data.Text(nameof(ContentItem.DisplayText)) ?? "", node.Level))];
    }
}
