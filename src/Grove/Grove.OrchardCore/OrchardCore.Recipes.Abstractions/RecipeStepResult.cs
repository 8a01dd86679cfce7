namespace OrchardCore.Recipes.Models;

public class RecipeStepResult
{
    public RecipeStepResult() { }
    public bool IsCompleted { get; set; }
    public bool IsSuccessful { get; set; }
    public string StepName { get; set; }
    public string[] Errors { get; set; }
}
