using System.Text.Json;
using System.Text.Json.Nodes;

namespace Grove.Testing;

/// <summary>Gives a host the recipe that its site is set up with.</summary>
internal static class SetupRecipe
{
    public const string Site = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

    public static void Write(string contentRoot, string recipe, CmsHostOptions options)
    {
        var json = recipe.TrimStart().StartsWith('{') ? recipe : File.ReadAllText(recipe);
        var folder = Directory.CreateDirectory(Path.Combine(contentRoot, "Recipes")).FullName;
        File.WriteAllText(Path.Combine(folder, "setup.recipe.json"), json);

        foreach (var beside in recipe.TrimStart().StartsWith('{') ? [] : Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(recipe))!, "*.recipe.json").Where(file => file != Path.GetFullPath(recipe)))
        {
            File.Copy(beside, Path.Combine(folder, Path.GetFileName(beside)));
        }

        options.With(Site + "ShellName", "Default");
        options.With(Site + "SiteName", "Test");
        options.With(Site + "SiteTimeZone", "Asia/Almaty");
        options.With(Site + "AdminUsername", CmsHost.AdminUserName);
        options.With(Site + "AdminEmail", "admin@example.org");
        options.With(Site + "AdminPassword", CmsHost.AdminPassword);
        options.With(Site + "RecipeName", Name(json));
    }

    private static string Name(string json)
        => (string?)JsonNode.Parse(json, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })?["name"]
            ?? throw new ArgumentException("The recipe has no name.");
}
