using System.Reflection;
using Grove.Hosting.Shells;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Modules;

namespace Grove.Hosting.Web;

/// <summary>Gives each controller the area of its module, and leaves those out whose features are not enabled: nothing would be there for them to work with.</summary>
internal sealed class ModuleControllers(EnabledFeatures features) : IApplicationModelConvention
{
    private readonly HashSet<string> _enabled = features.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers.ToArray())
        {
            if (FeaturesOf(controller.ControllerType).All(_enabled.Contains))
            {
                controller.RouteValues.TryAdd("area", controller.ControllerType.Assembly.GetName().Name!);
            }
            else
            {
                application.Controllers.Remove(controller);
            }
        }
    }

    private static IEnumerable<string> FeaturesOf(TypeInfo controller)
    {
        var own = controller.GetCustomAttribute<FeatureAttribute>()?.FeatureName;
        return RequireFeaturesAttribute.GetRequiredFeatureNamesForType(controller).Concat(own is null ? [] : [own]);
    }
}
