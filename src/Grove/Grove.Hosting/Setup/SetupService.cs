using Grove.Hosting.Shells;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using YesSql;

namespace Grove.Hosting.Setup;

/// <summary>Sets a site up in one transaction: features, migrations, settings, recipe and administrator, or nothing.</summary>
internal sealed class SetupService(ShellSettings settings, ShellDescriptorReader descriptors, IStore store, IShellHost shells, IEnumerable<IRecipeHarvester> harvesters) : ISetupService
{
    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var harvester in harvesters)
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return recipes.Where(recipe => recipe.IsSetupRecipe);
    }

    public async Task<string> SetupAsync(SetupContext context)
    {
        var executionId = Guid.NewGuid().ToString("n");

        bool isMine;

        await using (var transaction = AmbientTransaction.Begin(store))
        {
            await transaction.LockSchemaAsync();
            isMine = (await descriptors.ReadAsync(settings)).SerialNumber == 0;

            if (isMine)
            {
                await SetUpAsync(context, executionId);
            }

            await transaction.CommitAsync();
        }

        settings.AsRunning();

        if (isMine)
        {
            await InScopeAsync(services => EachAsync(services, handler => handler.SucceededAsync()));
        }
        else
        {
            // Another process set the site up while this one waited: from here on it is this one's site too.
            await shells.ReloadShellContextAsync(settings);
        }

        return executionId;
    }

    private static async Task SetUpAsync(SetupContext context, string executionId)
    {
        // From now on there is a site: the next scope runs the migrations of what is always enabled.
        await InScopeAsync(services => services.GetRequiredService<IShellDescriptorManager>().UpdateShellDescriptorAsync(0, []));
        await InScopeAsync(services => SetSiteAsync(services, context));
        await InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(executionId, context.Recipe, context.Properties, CancellationToken.None));
        await InScopeAsync(services => EachAsync(services, handler => handler.SetupAsync(context)));

        if (context.Errors.Count > 0)
        {
            throw AutoSetupOptions.Invalid(context.Errors.Values);
        }
    }

    private static async Task SetSiteAsync(IServiceProvider services, SetupContext context)
    {
        var sites = services.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = Text(SetupConstants.SiteName);
        site.TimeZoneId = Text(SetupConstants.SiteTimeZone);
        site.SuperUser = Text(SetupConstants.AdminUserId);
        await sites.UpdateSiteSettingsAsync(site);

        string? Text(string name) => context.Properties.TryGetValue(name, out var value) ? value as string : null;
    }

    private static async Task EachAsync(IServiceProvider services, Func<ISetupEventHandler, Task> notify)
    {
        foreach (var handler in services.GetServices<ISetupEventHandler>())
        {
            await notify(handler);
        }
    }

    private static Task InScopeAsync(Func<IServiceProvider, Task> work)
        => ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider));
}
