using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace Grove.Hosting.Web;

/// <summary>Gives controllers the area of their module, and [Admin] actions their route below the admin's prefix.</summary>
internal sealed class ModuleControllers(IOptions<AdminOptions> admin) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            var area = controller.ControllerType.Assembly.GetName().Name!;
            controller.RouteValues.TryAdd("area", area);

            foreach (var action in controller.Actions)
            {
                if (AdminRoute(controller, action) is { } attribute)
                {
                    Route(action, attribute, area);
                }
            }
        }
    }

    private static AdminAttribute? AdminRoute(ControllerModel controller, ActionModel action)
        => action.Attributes.OfType<AdminAttribute>().FirstOrDefault() ?? controller.Attributes.OfType<AdminAttribute>().FirstOrDefault();

    private void Route(ActionModel action, AdminAttribute attribute, string area)
    {
        var template = attribute.Template ?? $"{area}/{{controller}}/{{action}}/{{id?}}";
        var name = attribute.RouteName is { } routeName ? Fill(routeName, action, area) : null;

        foreach (var selector in action.Selectors.Where(selector => selector.AttributeRouteModel is null))
        {
            selector.AttributeRouteModel = new AttributeRouteModel
            {
                Template = $"{admin.Value.AdminUrlPrefix}/{Fill(template, action, area)}".TrimEnd('/'),
                Name = name,
            };
        }
    }

    private static string Fill(string template, ActionModel action, string area)
        => template
            .Replace("{area}", area, StringComparison.OrdinalIgnoreCase)
            .Replace("{controller}", action.Controller.ControllerName, StringComparison.OrdinalIgnoreCase)
            .Replace("{action}", action.ActionName, StringComparison.OrdinalIgnoreCase);
}
