using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Grove.Content.Layers;

/// <summary>Places widgets on groups of pages.</summary>
[Feature("OrchardCore.Layers")]
public sealed class LayersStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LayerMetadata>();
        services.AddRecipeExecutionStep<LayersStep>();
    }
}
