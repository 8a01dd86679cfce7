using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

public class SetupContext
{
    public Dictionary<string, object> Properties { get; set; }
    public IDictionary<string, string> Errors { get; set; }
    public IEnumerable<string> EnabledFeatures { get; set; }
    public RecipeDescriptor Recipe { get; set; }
    public SetupContext() { }
    public ShellSettings ShellSettings { get; set; }
}
