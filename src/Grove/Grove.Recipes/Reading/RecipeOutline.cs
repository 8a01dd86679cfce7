using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>A recipe without what its steps hold, and the fault that ended the reading.</summary>
internal sealed record RecipeOutline(JsonObject Header, IReadOnlyList<StepOutline> Steps, RecipeFormatException? Fault)
{
    public JsonObject? Variables => Header["variables"] as JsonObject;
}

/// <summary>What is known of a step before it is executed.</summary>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Items">How many items its longest list has.</param>
internal readonly record struct StepOutline(string Name, int Items);
