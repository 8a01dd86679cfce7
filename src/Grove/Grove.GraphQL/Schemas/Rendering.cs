using System.Text.Encodings.Web;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;

namespace Grove.GraphQL.Schemas;

/// <summary>Shows an item as HTML: its body. There are no themes here that would add more.</summary>
internal static class Rendering
{
    public static async ValueTask<object?> RenderAsync(ContentItem item, IResolveFieldContext context)
    {
        var aspect = await context.RequestServices!.GetRequiredService<IContentManager>().PopulateAspectAsync<BodyAspect>(item);

        if (aspect.Body is null)
        {
            return "";
        }

        await using var writer = new StringWriter();
        aspect.Body.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
