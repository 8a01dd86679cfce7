using Grove.Admin.Recipes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;

namespace Grove.Admin.Controllers;

/// <summary>Executes recipes: those that the site brings, and one that the administrator sends.</summary>
public sealed class RecipesController(IAuthorizationService authorization, RecipeRuns runs, IStringLocalizer<AdminText> T) : AdminController(authorization)
{
    /// <summary>The longest file that is taken. It is read piece by piece, each of which has a bound of its own.</summary>
    private const long MostBytes = 512L * 1024 * 1024;

    [HttpGet, Admin("Recipes", "Recipes")]
    public async Task<IActionResult> Index() => await MayAsync(RecipePermissions.ManageRecipes) ? View(new RecipesPage(await runs.ListAsync(), [])) : Refused();

    [HttpPost, Admin("Recipes/Execute", "ExecuteRecipe")]
    public async Task<IActionResult> Execute(string name)
        => !await MayAsync(RecipePermissions.ManageRecipes) ? Refused()
            : await runs.FindAsync(name) is { } recipe ? await RunAsync(recipe)
            : NotFound();

    [HttpPost, Admin("Recipes/Import", "ImportRecipe"), RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Import(IFormFile? file)
        => !await MayAsync(RecipePermissions.ManageRecipes) ? Refused()
            : file is null ? await FailedAsync([T["Choose the file of a recipe."]])
            : await RunAsync(await runs.ReadAsync(file));

    private async Task<IActionResult> RunAsync(RecipeDescriptor recipe)
    {
        if (await runs.ExecuteAsync(recipe, HttpContext.RequestAborted) is { Count: > 0 } errors)
        {
            return await FailedAsync(errors);
        }

        Announce(T["The recipe “{0}” was executed.", recipe.DisplayName ?? recipe.Name]);
        return RedirectToRoute("Recipes");
    }

    private async Task<IActionResult> FailedAsync(IReadOnlyList<string> errors)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), new RecipesPage(await runs.ListAsync(), errors));
    }
}
