using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace CansCms.Tests.Databases;

/// <summary>An address that writes an item.</summary>
internal static class Writing
{
    public static void At(IApplicationBuilder app, string path) => app.Map(path, branch => branch.Run(async context =>
    {
        var content = context.RequestServices.GetRequiredService<IContentManager>();
        var item = await content.NewAsync("Page");
        item.DisplayText = "Written";
        await content.CreateAsync(item, VersionOptions.Draft);
        await context.Response.WriteAsync("written");
    }));
}
