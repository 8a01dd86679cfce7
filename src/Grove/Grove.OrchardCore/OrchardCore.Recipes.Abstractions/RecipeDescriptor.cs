using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

public class RecipeDescriptor
{
    public DateTime? ExportUtc { get; set; }
    public IFileInfo RecipeFileInfo { get; set; }
    public IFileProvider FileProvider { get; set; }
    public RecipeDescriptor() { }
    public bool IsSetupRecipe { get; set; }
    public bool RequireNewScope { get; set; }
    public string Author { get; set; }
    public string BasePath { get; set; }
    public string Description { get; set; }
    public string DisplayName { get; set; }
    public string Name { get; set; }
    public string Version { get; set; }
    public string WebSite { get; set; }
    public string[] Categories { get; set; }
    public string[] Tags { get; set; }
}
