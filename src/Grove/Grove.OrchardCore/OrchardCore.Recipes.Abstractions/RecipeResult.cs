namespace OrchardCore.Recipes.Models;

public class RecipeResult
{
    public List<RecipeStepResult> Steps { get; set; }
    public RecipeResult() { }
    public bool IsCompleted { get; }
    public bool IsSuccessful { get; }
    public string ExecutionId { get; set; }
}
