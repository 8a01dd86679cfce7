using CansCms.Localization.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace CansCms.Localization.Controllers;

/// <summary>The page of the admin that says which languages stand in for others.</summary>
public sealed class FallbackController(IAuthorizationService authorization, ISiteService sites, ILocalizationService localization, FallbackRules rules) : Controller
{
    private const string Route = "cans/languages";

    [HttpGet, Admin(Route, "CansLanguages")]
    public async Task<IActionResult> Edit(bool saved = false)
    {
        if (!await authorization.AuthorizeAsync(User, LocalizationPermissions.ManageCultures))
        {
            return Forbid();
        }

        var form = FallbackForm.Of(await sites.GetSettingsAsync<FallbackSettings>(), await localization.GetSupportedCulturesAsync());
        form.IsSaved = saved;
        return View(form);
    }

    [HttpPost, Admin(Route, "CansLanguagesSave")]
    public async Task<IActionResult> Edit([Bind(nameof(FallbackForm.Chains), nameof(FallbackForm.HideUntranslated))] FallbackForm form)
    {
        if (!await authorization.AuthorizeAsync(User, LocalizationPermissions.ManageCultures))
        {
            return Forbid();
        }

        form.Cultures = await localization.GetSupportedCulturesAsync();
        var settings = form.Settings();
        form.Errors = rules.Check(settings.Chains, [.. form.Cultures]).ToLookup(error => error.Culture, error => error.Message);

        if (form.Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(form);
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.Put(settings);
        await sites.UpdateSiteSettingsAsync(site);

        return RedirectToAction(nameof(Edit), new { saved = true });
    }
}
