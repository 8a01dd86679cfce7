using System.Text.Json.Nodes;

namespace Grove.Recipes.Reading;

/// <summary>A step or, of a step that takes its items some at a time, the next of them with what stands before them in the step.</summary>
/// <param name="Step">The step with these items only.</param>
/// <param name="First">The place of the first item among all of the step.</param>
/// <param name="Count">How many items there are.</param>
internal sealed record StepLot(JsonObject Step, int First, int Count);
