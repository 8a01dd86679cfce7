using Grove.Identity.OpenId.Steps;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Security.Services;

namespace Grove.Identity.OpenId.Applications;

/// <summary>Makes an application, or changes the one that has the client id.</summary>
internal sealed class OpenIdApplicationStep(OpenIdApplications applications, IRoleService roles) : NamedRecipeStepHandler("OpenIdApplication")
{
    private const string Confidential = "confidential";

    private static readonly string[] _unsupported =
    [
        "AllowAuthorizationCodeFlow", "AllowHybridFlow", "AllowImplicitFlow", "AllowIntrospectionEndpoint", "AllowLogoutEndpoint",
        "AllowPasswordFlow", "AllowRefreshTokenFlow", "AllowRevocationEndpoint", "RequirePushedAuthorizationRequests",
    ];

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (StepModel.Read<Model>(context, _unsupported) is not { } model)
        {
            return;
        }

        var application = await applications.FindAsync(model.ClientId) ?? new OpenIdApplication { ClientId = model.ClientId };
        await CheckAsync(context, model, application);

        if (context.Errors.Count > 0)
        {
            return;
        }

        application.DisplayName = string.IsNullOrWhiteSpace(model.DisplayName) ? model.ClientId : model.DisplayName;
        application.AllowClientCredentialsFlow = model.AllowClientCredentialsFlow;
        application.Roles = [.. model.RoleEntries.Select(entry => entry.Name)];
        application.Scopes = [.. model.ScopeEntries.Select(entry => entry.Name)];

        // A recipe without the secret leaves the one that is there.
        if (!IsConfidential(model) || !string.IsNullOrEmpty(model.ClientSecret))
        {
            applications.SetSecret(application, model.ClientSecret);
        }

        await applications.SaveAsync(application);
    }

    private async Task CheckAsync(RecipeExecutionContext context, Model model, OpenIdApplication application)
    {
        if (string.IsNullOrWhiteSpace(model.ClientId))
        {
            context.Errors.Add("ClientId: the application has none.");
        }

        if (IsConfidential(model) && string.IsNullOrEmpty(model.ClientSecret) && application.ClientSecret is null)
        {
            context.Errors.Add("ClientSecret: a confidential application needs one.");
        }

        if (!IsConfidential(model) && !string.IsNullOrEmpty(model.ClientSecret))
        {
            context.Errors.Add("ClientSecret: only a confidential application has one.");
        }

        if (!IsConfidential(model) && model.AllowClientCredentialsFlow)
        {
            context.Errors.Add("AllowClientCredentialsFlow: only a confidential application may use it.");
        }

        var known = (await roles.GetRolesAsync()).Select(role => role.RoleName).ToHashSet(StringComparer.OrdinalIgnoreCase);

        foreach (var entry in model.RoleEntries.Where(entry => !known.Contains(entry.Name)))
        {
            context.Errors.Add($"RoleEntries: there is no role '{entry.Name}'.");
        }
    }

    private static bool IsConfidential(Model model) => Confidential.Equals(model.Type, StringComparison.OrdinalIgnoreCase);

    private sealed class Model
    {
        public string ClientId { get; set; } = "";

        public string? ClientSecret { get; set; }

        public string? DisplayName { get; set; }

        public string? Type { get; set; }

        public bool AllowClientCredentialsFlow { get; set; }

        public Named[] RoleEntries { get; set; } = [];

        public Named[] ScopeEntries { get; set; } = [];
    }

    private sealed class Named
    {
        public string Name { get; set; } = "";
    }
}
