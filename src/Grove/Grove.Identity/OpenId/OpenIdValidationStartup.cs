using Grove.Identity.Api;
using Grove.Identity.OpenId.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Validation;
using OpenIddict.Validation.AspNetCore;
using OrchardCore.Modules;

namespace Grove.Identity.OpenId;

/// <summary>Knows programs by the tokens that this site gave them.</summary>
[Feature("OrchardCore.OpenId.Validation")]
[RequireFeatures("OrchardCore.OpenId.Server")]
public sealed class OpenIdValidationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<OpenIddictValidationOptions>().Configure<OpenIdSettings>(Configure);
        services.AddOpenIddict().AddValidation(validation =>
        {
            validation.UseLocalServer();
            validation.UseDataProtection();
            validation.UseAspNetCore();
        });

        services.Configure<AuthenticationSchemeOptions>(ApiAuthenticationHandler.SchemeName, options => options.ForwardDefault = OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
    }

    private static void Configure(OpenIddictValidationOptions options, OpenIdSettings settings)
    {
        if (!string.IsNullOrEmpty(settings.Validation.Audience))
        {
            options.Audiences.Add(settings.Validation.Audience);
        }
    }
}
