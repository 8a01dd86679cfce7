using System.Reflection;
using Grove.Testing;
using OrchardCore.Modules.Manifest;

namespace CansCms.Trials;

/// <summary>The product in this process, on the data in a folder or a schema.</summary>
internal static class TrialHost
{
    public static Task<CmsHost> StartAsync(string folder, string postgres, string schema)
        => CmsHost.StartAsync(Path.Combine(AppContext.BaseDirectory, "Recipes", "cans.recipe.json"), options =>
        {
            foreach (var module in Assembly.Load("CansCms.Web").GetCustomAttributes<ModuleNameAttribute>())
            {
                options.WithModule(Assembly.Load(module.Name));
            }

            options.AppData = Path.Combine(folder, "App_Data");

            if (postgres.Length > 0)
            {
                options.WithPostgres(new PostgresSchema(postgres, schema));
            }
        });
}
