using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>A recipe without its steps, and the fault that ended the reading.</summary>
internal sealed record RecipeOutline(JsonObject Header, int StepCount, RecipeFormatException? Fault)
{
    public JsonObject? Variables => Header["variables"] as JsonObject;
}
