using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CansCms.Bench.Hosts;

/// <summary>
/// What the CMS is compared with, each a process of its own: Kestrel that answers every request with the bytes of a file and does nothing
/// else, and the application that 'dotnet new web' makes.
/// </summary>
internal static class BareServer
{
    public static async Task AnswerAsync(string file, string contentType)
    {
        var body = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(Environment.GetEnvironmentVariable("ASPNETCORE_URLS")!);

        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        });

        await app.RunAsync();
    }

    public static Task BeEmptyAsync()
    {
        var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", () => "Hello World!");
        return app.RunAsync();
    }
}
