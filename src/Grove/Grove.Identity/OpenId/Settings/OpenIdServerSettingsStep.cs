using Grove.Identity.OpenId.Steps;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Grove.Identity.OpenId.Settings;

/// <summary>Says how tokens are given out.</summary>
internal sealed class OpenIdServerSettingsStep(OpenIdSettingsWriter writer) : NamedRecipeStepHandler("OpenIdServerSettings")
{
    private static readonly string[] _unsupported =
    [
        "AllowAuthorizationCodeFlow", "AllowHybridFlow", "AllowImplicitFlow", "AllowPasswordFlow", "AllowRefreshTokenFlow",
        "EnableAuthorizationEndpoint", "EnableIntrospectionEndpoint", "EnableLogoutEndpoint", "EnablePushedAuthorizationEndpoint",
        "EnableRevocationEndpoint", "EnableUserInfoEndpoint", "UseReferenceAccessTokens",
    ];

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (StepModel.Read<OpenIdServerSettings>(context, _unsupported) is { } settings)
        {
            await writer.WriteAsync(settings);
        }
    }
}
