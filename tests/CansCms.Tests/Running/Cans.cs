using System.Reflection;
using Grove.Testing;
using OrchardCore.Modules.Manifest;

namespace CansCms.Tests.Running;

/// <summary>The product itself: all modules that the host lists, and the site that the recipes set up.</summary>
internal static class Cans
{
    public static string Recipes { get; } = Path.Combine(RepositoryRoot(), "recipes");

    public static Task<CmsHost> StartAsync(Action<CmsHostOptions>? configure = null)
        => StartAsync(Path.Combine(Recipes, "cans.recipe.json"), configure);

    public static Task<CmsHost> StartAsync(string? recipe, Action<CmsHostOptions>? configure = null) => CmsHost.StartAsync(recipe, options =>
    {
        foreach (var module in Assembly.Load("CansCms.Web").GetCustomAttributes<ModuleNameAttribute>())
        {
            options.WithModule(Assembly.Load(module.Name));
        }

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
