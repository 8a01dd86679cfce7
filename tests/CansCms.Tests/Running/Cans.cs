using CansCms.Articles.Models;
using CansCms.Campaigns.Models;
using CansCms.Countries.Models;
using CansCms.Localization.Services;
using CansCms.Navigation.Services;
using CansCms.Pages.Models;
using CansCms.Resources.Models;
using CansCms.Site.Services;
using Grove.Testing;

namespace CansCms.Tests.Running;

/// <summary>The product itself: all modules, and the site that the recipes set up.</summary>
internal static class Cans
{
    public static string Recipes { get; } = Path.Combine(RepositoryRoot(), "recipes");

    public static Task<CmsHost> StartAsync(Action<CmsHostOptions>? configure = null)
        => StartAsync(Path.Combine(Recipes, "cans.recipe.json"), configure);

    public static Task<CmsHost> StartAsync(string? recipe, Action<CmsHostOptions>? configure = null) => CmsHost.StartAsync(recipe, options =>
    {
        options
            .WithModule<ArticlePart>()
            .WithModule<CampaignPart>()
            .WithModule<CountryPart>()
            .WithModule<CultureFallback>()
            .WithModule<NavigationReader>()
            .WithModule<PagePart>()
            .WithModule<ResourcePart>()
            .WithModule<SitePages>();
        configure?.Invoke(options);
    });

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CansCms.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
