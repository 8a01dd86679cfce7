using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Grove.Hosting.Web;

/// <summary>Gives each controller the area of its module.</summary>
internal sealed class ModuleControllers : IControllerModelConvention
{
    public void Apply(ControllerModel controller)
        => controller.RouteValues.TryAdd("area", controller.ControllerType.Assembly.GetName().Name!);
}
