using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CansCms.Delivery.Tests.Running;

/// <summary>A recipe step that does what a test wants.</summary>
internal sealed class Meanwhile() : NamedRecipeStepHandler(StepName)
{
    public new const string StepName = "meanwhile";

    private static readonly AsyncLocal<Func<Task>?> _value = new();

    /// <summary>What the step of this test's flow does.</summary>
    public static Func<Task>? Value
    {
        get => _value.Value;
        set => _value.Value = value;
    }

    protected override Task HandleAsync(RecipeExecutionContext context) => Value?.Invoke() ?? Task.CompletedTask;
}
