using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>A step of a recipe that is being executed.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; }

    /// <summary>What the recipe's parameters are taken from.</summary>
    public object Environment { get; set; }

    /// <summary>The step's name.</summary>
    public string Name { get; set; }

    public JsonObject Step { get; set; }

    public RecipeDescriptor RecipeDescriptor { get; set; }

    /// <summary>The recipes that the step asks to be executed after it.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; }

    /// <summary>What went wrong; any entry fails the step.</summary>
    public IList<string> Errors { get; } = [];
}
