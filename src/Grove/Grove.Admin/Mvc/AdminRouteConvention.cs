using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Admin;

namespace Grove.Admin.Mvc;

/// <summary>Gives every action that has <see cref="AdminAttribute"/> its address below the admin's prefix, and guards it.</summary>
public sealed class AdminRouteConvention(string prefix) : IApplicationModelConvention
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    public void Apply(ApplicationModel application)
    {
        foreach (var action in application.Controllers.SelectMany(controller => controller.Actions))
        {
            if (Find(action) is { } admin)
            {
                Route(action, admin);
                Guard(action);
            }
        }
    }

    private static AdminAttribute? Find(ActionModel action)
        => action.Attributes.OfType<AdminAttribute>().FirstOrDefault()
            ?? action.Controller.Attributes.OfType<AdminAttribute>().FirstOrDefault();

    private void Route(ActionModel action, AdminAttribute admin)
    {
        if (action.Selectors.Any(selector => selector.AttributeRouteModel is not null))
        {
            return;
        }

        var area = action.Controller.RouteValues.TryGetValue("area", out var named) && named is not null
            ? named
            : action.Controller.ControllerType.Assembly.GetName().Name!;
        action.Controller.RouteValues["area"] = area;

        var template = (admin.Template ?? DefaultTemplate)
            .Replace("{area}", area, StringComparison.Ordinal)
            .Replace("{controller}", action.Controller.ControllerName, StringComparison.Ordinal)
            .Replace("{action}", action.ActionName, StringComparison.Ordinal);
        var route = new AttributeRouteModel(new RouteAttribute($"{prefix}/{template}".TrimEnd('/'))
        {
            Name = admin.RouteName?
                .Replace("{controller}", action.Controller.ControllerName, StringComparison.Ordinal)
                .Replace("{action}", action.ActionName, StringComparison.Ordinal),
        });

        foreach (var selector in action.Selectors)
        {
            selector.AttributeRouteModel = route;
        }
    }

    private static void Guard(ActionModel action)
    {
        action.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        action.Filters.Add(new ServiceFilterAttribute(typeof(AdminAccessFilter)));
        action.Filters.Add(new ServiceFilterAttribute(typeof(AdminCultureFilter)));
    }
}
