using Grove.Storage.Documents;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Grove.Identity.OpenId.Settings;

/// <summary>The settings that the shell's OpenID services are made with.</summary>
internal sealed class OpenIdSettings
{
    public OpenIdServerSettings Server { get; private set; } = new();

    public OpenIdValidationSettings Validation { get; private set; } = new();

    /// <summary>Reads the settings before the shell's first request, since options are made without waiting.</summary>
    internal sealed class Reading(OpenIdSettings settings, ISiteService sites) : ModularTenantEvents
    {
        public override async Task ActivatingAsync()
        {
            settings.Server = await sites.GetSettingsAsync<OpenIdServerSettings>();
            settings.Validation = await sites.GetSettingsAsync<OpenIdValidationSettings>();
        }
    }

    /// <summary>Another process may change them, which needs a new shell here too.</summary>
    internal sealed class Ingredient(OpenIdSettings made, ISiteService sites) : IShellIngredient
    {
        public Type Document => typeof(ISite);

        public async Task<bool> HasChangedAsync()
            => made.Server != await sites.GetSettingsAsync<OpenIdServerSettings>() || made.Validation != await sites.GetSettingsAsync<OpenIdValidationSettings>();
    }
}
