using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>A site that is being set up.</summary>
public class SetupContext
{
    public ShellSettings ShellSettings { get; set; }

    public RecipeDescriptor Recipe { get; set; }

    public IEnumerable<string> EnabledFeatures { get; set; }

    /// <summary>What was asked for, by the names in SetupConstants.</summary>
    public Dictionary<string, object> Properties { get; set; } = [];

    public IDictionary<string, string> Errors { get; set; }
}
