using CansCms.Localization.Controllers;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Navigation;

namespace CansCms.Localization.Settings;

/// <summary>The entry of the admin's menu.</summary>
public sealed class FallbackMenu(IStringLocalizer<FallbackMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Languages that stand in"], item => item
                .Action(nameof(FallbackController.Edit), "Fallback", "CansCms.Localization")
                .Permission(LocalizationPermissions.ManageCultures)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
