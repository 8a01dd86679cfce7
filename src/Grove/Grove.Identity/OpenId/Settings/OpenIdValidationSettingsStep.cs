using Grove.Identity.OpenId.Steps;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Identity.OpenId.Settings;

/// <summary>Says which tokens are accepted.</summary>
internal sealed class OpenIdValidationSettingsStep(OpenIdSettingsWriter writer, ShellSettings shell) : NamedRecipeStepHandler("OpenIdValidationSettings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (StepModel.Read<Model>(context, []) is not { } model)
        {
            return;
        }

        if (!string.IsNullOrEmpty(model.Authority) || !string.IsNullOrEmpty(model.MetadataAddress))
        {
            context.Errors.Add("Authority: tokens of another server are not accepted here. Leave Authority and MetadataAddress out.");
        }

        if (!string.IsNullOrEmpty(model.Tenant) && model.Tenant != shell.Name)
        {
            context.Errors.Add($"Tenant: there is no tenant '{model.Tenant}', only '{shell.Name}'.");
        }

        if (context.Errors.Count == 0)
        {
            await writer.WriteAsync(new OpenIdValidationSettings { Audience = model.Audience });
        }
    }

    private sealed class Model
    {
        public string? Tenant { get; set; }

        public string? Authority { get; set; }

        public string? MetadataAddress { get; set; }

        public string? Audience { get; set; }
    }
}
