using Grove.Identity.OpenId.Steps;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Identity.OpenId.Scopes;

/// <summary>Makes a scope, or changes the one that has the name.</summary>
internal sealed class OpenIdScopeStep(OpenIdScopes scopes) : NamedRecipeStepHandler("OpenIdScope")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (StepModel.Read<Model>(context, []) is not { } model)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(model.ScopeName) || model.ScopeName.Contains(' '))
        {
            context.Errors.Add("ScopeName: a scope needs a name without spaces.");
            return;
        }

        var scope = (await scopes.FindAsync([model.ScopeName])).FirstOrDefault() ?? new OpenIdScope { Name = model.ScopeName };
        scope.DisplayName = model.DisplayName ?? model.ScopeName;
        scope.Description = model.Description ?? "";
        scope.Resources = model.Resources?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        await scopes.SaveAsync(scope);
    }

    private sealed class Model
    {
        public string ScopeName { get; set; } = "";

        public string? DisplayName { get; set; }

        public string? Description { get; set; }

        /// <summary>Separated by spaces.</summary>
        public string? Resources { get; set; }
    }
}
