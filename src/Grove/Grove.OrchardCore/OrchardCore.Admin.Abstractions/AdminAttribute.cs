using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes an action a page of the admin: its address starts with the admin's prefix, and only people who may enter reach it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    private static readonly object _key = new();

    public AdminAttribute(string template = null, string routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    public string Template { get; set; }

    public string RouteName { get; set; }

    public static void Apply(HttpContext context) => context.Items[_key] = true;

    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(_key);

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }
}
