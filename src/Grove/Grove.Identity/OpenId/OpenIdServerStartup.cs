using Grove.Identity.OpenId.Settings;
using Grove.Identity.OpenId.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using OpenIddict.Server.DataProtection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Grove.Identity.OpenId;

/// <summary>
/// Gives out tokens at <c>/connect/token</c>. OpenIddict reads the requests and makes the tokens; the applications and what they may do
/// are ours (which it calls degraded mode), and of a token nothing is stored: it is good until it expires.
/// </summary>
[Feature("OrchardCore.OpenId.Server")]
public sealed class OpenIdServerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<OpenIdServerSettingsStep>();
        services.AddSingleton<TokenKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, ServerConfiguration>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerDataProtectionOptions>, ServerConfiguration>();

        services.AddOpenIddict().AddServer(server =>
        {
            // Which addresses are encrypted is the reverse proxy's to say.
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.UseDataProtection();
            server.EnableDegradedMode().DisableTokenStorage().DisableScopeValidation();
            server.AddEventHandler<ProcessRequestContext>(handler => handler.UseSingletonHandler<ClosedServer>().SetOrder(ClosedServer.Order));
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseScopedHandler<ClientCheck>());
            server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<TokenPrincipal>());
        });
    }
}
