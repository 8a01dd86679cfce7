using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Recipes.Scripting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Recipes.Reading;

/// <summary>Reads what recipes say of themselves, and their steps one after the other.</summary>
public sealed class RecipeReader(IOptions<RecipeOptions> options) : IRecipeReader
{
    public async Task<RecipeDescriptor> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider)
    {
        // A recipe with a fault further down is listed too; executing it tells of the fault.
        var (header, _, _) = await ReadOutlineAsync(recipeFileInfo, CancellationToken.None);

        return new RecipeDescriptor
        {
            Name = Text(header, "name") ?? recipeFileInfo.Name,
            DisplayName = Text(header, "displayName"),
            Description = Text(header, "description"),
            Author = Text(header, "author"),
            WebSite = Text(header, "website"),
            Version = Text(header, "version"),
            IsSetupRecipe = header["issetuprecipe"]?.GetValueKind() is JsonValueKind.True,
            Categories = Texts(header, "categories"),
            Tags = Texts(header, "tags"),
            BasePath = recipeBasePath,
            RecipeFileInfo = recipeFileInfo,
            FileProvider = fileProvider,
        };
    }

    /// <summary>Reads the whole recipe once, to find faults of its JSON before anything is executed.</summary>
    internal async Task<RecipeOutline> ReadOutlineAsync(IFileInfo file, CancellationToken cancellationToken)
    {
        var header = new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true });
        var steps = new List<StepOutline>();

        try
        {
            await using var stream = file.CreateReadStream();
            await using var scanner = new RecipeScanner(stream, file.Name, options.Value) { SkipsSteps = true };

            while (await scanner.NextAsync(cancellationToken) is { } piece)
            {
                if (piece.Kind == RecipePieceKind.Property)
                {
                    header[piece.Property!] = piece.Value;
                }
                else if (piece.Kind == RecipePieceKind.StepBegins)
                {
                    steps.Add(new StepOutline("", 0));
                }
                else if (piece.Kind == RecipePieceKind.StepProperty)
                {
                    steps[^1] = With(steps[^1], piece);
                }
            }
        }
        catch (RecipeFormatException fault)
        {
            return new RecipeOutline(header, steps, fault);
        }

        return new RecipeOutline(header, steps, null);
    }

    /// <summary>Opens the recipe to read its steps in their order.</summary>
    internal RecipeSteps OpenSteps(IFileInfo file, RecipeScripts scripts)
        => new(new RecipeScanner(file.CreateReadStream(), file.Name, options.Value), scripts);

    private static StepOutline With(StepOutline step, RecipePiece property)
        => property is { Property: "name", Value: JsonValue value } && value.TryGetValue<string>(out var name)
            ? step with { Name = name }
            : step with { Items = Math.Max(step.Items, property.Count) };

    private static string? Text(JsonObject header, string name)
        => header[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    private static string[] Texts(JsonObject header, string name)
        => header[name] is JsonArray values ? [.. values.OfType<JsonValue>().Select(value => value.ToString())] : [];
}
