using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Recipes.Models;

namespace Grove.Identity.OpenId.Steps;

/// <summary>Reads a recipe step as an object, and refuses what it asks for that does not exist here rather than overlook it.</summary>
internal static class StepModel
{
    private static readonly JsonSerializerOptions _reading = new(JOptions.Default) { Converters = { new JsonStringEnumConverter() } };

    public static T? Read<T>(RecipeExecutionContext context, IEnumerable<string> unsupported) where T : class
    {
        foreach (var name in unsupported)
        {
            if (context.Step[name] is JsonValue value && value.TryGetValue<bool>(out var wanted) && wanted)
            {
                context.Errors.Add($"{name}: only the client credentials flow exists here.");
            }
        }

        try
        {
            var model = context.Step.Deserialize<T>(_reading);
            return context.Errors.Count == 0 ? model : null;
        }
        catch (JsonException exception)
        {
            context.Errors.Add($"{exception.Path?.TrimStart('$', '.')}: {exception.Message}");
            return null;
        }
    }
}
