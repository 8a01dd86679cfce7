using Grove.Hosting.Shells;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;

namespace Grove.Hosting.Setup;

/// <summary>Before the host listens: sets the site up if there is none, and brings the database to what the features expect.</summary>
internal sealed class SiteStart(IShellHost shells, ShellSettings settings, ShellDescriptorReader descriptors, AutoSetup autoSetup) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if ((await descriptors.ReadAsync(settings)).SerialNumber > 0)
        {
            settings.AsRunning();
        }
        else if (autoSetup.Site is { } site)
        {
            settings.AsInitializing();
            await SetUpAsync(site);
        }
        else
        {
            settings.AsUninitialized();
        }

        // The first scope activates the shell, which runs the migrations that are due.
        var scope = await shells.GetScopeAsync(settings);
        await scope.UsingAsync(_ => Task.CompletedTask);

        // Beside the start of the server. Where it fails, the first request fails as well, and says why.
        _ = Task.Run(() => ShellPipelines.GetAsync(scope.ShellContext).AsTask(), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SetUpAsync(SiteSetupOptions site)
    {
        if (site.Faults().ToArray() is { Length: > 0 } faults)
        {
            throw AutoSetupOptions.Invalid(faults);
        }

        var scope = await shells.GetScopeAsync(settings);
        await scope.UsingAsync(async scope =>
        {
            var setup = scope.ServiceProvider.GetRequiredService<ISetupService>();
            var recipes = (await setup.GetSetupRecipesAsync()).ToArray();
            var recipe = recipes.FirstOrDefault(recipe => recipe.Name == site.RecipeName)
                ?? throw AutoSetupOptions.Invalid([$"There is no set-up recipe '{site.RecipeName}'. There is {string.Join(", ", recipes.Select(known => known.Name).DefaultIfEmpty("none"))}."]);

            await setup.SetupAsync(new SetupContext
            {
                ShellSettings = settings,
                Recipe = recipe,
                EnabledFeatures = [],
                Errors = new Dictionary<string, string>(),
                Properties = new()
                {
                    [SetupConstants.SiteName] = site.SiteName,
                    [SetupConstants.SiteTimeZone] = site.SiteTimeZone,
                    [SetupConstants.AdminUserId] = IdGenerator.GenerateId(),
                    [SetupConstants.AdminUsername] = site.AdminUsername,
                    [SetupConstants.AdminEmail] = site.AdminEmail,
                    [SetupConstants.AdminPassword] = site.AdminPassword,
                },
            });
        });
    }
}
