using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.Lists.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace Grove.Admin.References;

/// <summary>Finds the ids and the media files that an item's JSON refers to by the names that fields and parts keep them under, at any depth.</summary>
internal static class ReferenceWalk
{
    private static readonly HashSet<string> _members =
    [
        nameof(ContentPickerField.ContentItemIds), nameof(LocalizationSetContentPickerField.LocalizationSets), nameof(TaxonomyField.TaxonomyContentItemId),
        nameof(TaxonomyField.TermContentItemIds), nameof(ContainedPart.ListContentItemId), nameof(MediaField.Paths),
    ];

    public static IReadOnlyCollection<string> TargetsOf(JsonNode content)
    {
        var found = new HashSet<string>();
        Walk(content, found);
        return found;
    }

    private static void Walk(JsonNode? node, HashSet<string> found)
    {
        switch (node)
        {
            case JsonObject item:
                foreach (var (name, value) in item)
                {
                    if (_members.Contains(name))
                    {
                        Take(value, found);
                    }
                    else
                    {
                        Walk(value, found);
                    }
                }

                break;

            case JsonArray array:
                foreach (var entry in array)
                {
                    Walk(entry, found);
                }

                break;
        }
    }

    private static void Take(JsonNode? value, HashSet<string> found)
    {
        if (value is JsonArray several)
        {
            foreach (var one in several)
            {
                Take(one, found);
            }
        }
        else if (value is JsonValue one && one.GetValueKind() == JsonValueKind.String && one.GetValue<string>() is { Length: > 0 } id)
        {
            found.Add(id);
        }
    }
}
