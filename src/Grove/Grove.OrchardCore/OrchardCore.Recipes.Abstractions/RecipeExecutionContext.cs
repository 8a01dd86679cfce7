using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

public class RecipeExecutionContext
{
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; }
    public IList<string> Errors { get; }
    public JsonObject Step { get; set; }
    public RecipeDescriptor RecipeDescriptor { get; set; }
    public RecipeExecutionContext() { }
    public object Environment { get; set; }
    public string ExecutionId { get; set; }
    public string Name { get; set; }
}
