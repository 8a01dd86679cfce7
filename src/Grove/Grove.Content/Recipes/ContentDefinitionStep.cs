using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Content.Handling;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Content.Recipes;

/// <summary>Makes or changes the types and parts of a recipe. What a definition does not mention stays as it is.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions, IOptions<ContentOptions> options, ContentElements elements) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var parts = Read<ContentPartDefinitionRecord>(context, "ContentParts");
        var types = Read<ContentTypeDefinitionRecord>(context, "ContentTypes");

        for (var i = 0; i < parts.Count; i++)
        {
            await DefineAsync(context, $"ContentParts[{i}]", parts[i]);
        }

        for (var i = 0; i < types.Count; i++)
        {
            await DefineAsync(context, $"ContentTypes[{i}]", types[i], parts);
        }
    }

    private async Task DefineAsync(RecipeExecutionContext context, string path, ContentPartDefinitionRecord part)
    {
        if (!HasName(context, path, part.Name))
        {
            return;
        }

        var fields = part.ContentPartFieldDefinitionRecords ?? [];

        for (var i = 0; i < fields.Count; i++)
        {
            var place = $"{path}.ContentPartFieldDefinitionRecords[{i}]";

            if (HasName(context, place, fields[i].Name) && elements.FieldType(fields[i].FieldName ?? "") is null)
            {
                context.Errors.Add($"{place}.FieldName: no enabled feature knows a field type '{fields[i].FieldName}' (field '{fields[i].Name}' of part '{part.Name}').");
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        await definitions.AlterPartDefinitionAsync(part.Name, builder =>
        {
            builder.MergeSettings(part.Settings ?? []);

            foreach (var field in fields)
            {
                builder.WithField(field.Name, use => use.OfType(field.FieldName).MergeSettings(field.Settings ?? []));
            }
        });
    }

    private async Task DefineAsync(RecipeExecutionContext context, string path, ContentTypeDefinitionRecord type, IReadOnlyList<ContentPartDefinitionRecord> definedHere)
    {
        if (!HasName(context, path, type.Name))
        {
            return;
        }

        var parts = type.ContentTypePartDefinitionRecords ?? [];

        for (var i = 0; i < parts.Count; i++)
        {
            var place = $"{path}.ContentTypePartDefinitionRecords[{i}]";
            var partName = parts[i].PartName ??= parts[i].Name;

            if (HasName(context, place, parts[i].Name) && partName != type.Name && !await IsKnownAsync(partName, definedHere))
            {
                context.Errors.Add($"{place}.PartName: there is no part '{partName}'. Define it in this step, or enable the feature that brings it.");
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        await definitions.AlterTypeDefinitionAsync(type.Name, builder =>
        {
            builder.MergeSettings(type.Settings ?? []);

            if (!string.IsNullOrEmpty(type.DisplayName))
            {
                builder.WithDisplayName(type.DisplayName);
            }

            foreach (var part in parts)
            {
                builder.WithPart(part.Name, part.PartName, use => use.MergeSettings(part.Settings ?? []));
            }
        });
    }

    private async Task<bool> IsKnownAsync(string partName, IReadOnlyList<ContentPartDefinitionRecord> definedHere)
        => options.Value.ContentPartOptionsLookup.ContainsKey(partName)
            || definedHere.Any(part => part.Name == partName)
            || await definitions.LoadPartDefinitionAsync(partName) is not null;

    private static bool HasName(RecipeExecutionContext context, string path, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            context.Errors.Add($"{path}: the definition has no Name.");
            return false;
        }

        if (!char.IsAsciiLetter(name[0]) || !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
        {
            context.Errors.Add($"{path}.Name: '{name}' must start with a letter and hold only letters, digits and '_'.");
            return false;
        }

        return true;
    }

    private static List<T> Read<T>(RecipeExecutionContext context, string name) where T : class
    {
        var read = new List<T>();

        if (context.Step[name] is not { } node)
        {
            return read;
        }

        if (node is not JsonArray array)
        {
            context.Errors.Add($"{name}: an array of definitions is expected.");
            return read;
        }

        for (var i = 0; i < array.Count; i++)
        {
            try
            {
                read.Add(array[i].Deserialize<T>(JOptions.Default) ?? throw new JsonException("a definition is expected."));
            }
            catch (JsonException exception)
            {
                context.Errors.Add($"{name}[{i}]{exception.Path?.TrimStart('$')}: {exception.Message}");
            }
        }

        return read;
    }
}
