using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Grove.Hosting.Errors;

/// <summary>The answer to a request that failed: problem details for programs, a plain page for people.</summary>
internal static class ErrorPage
{
    public static Task WriteAsync(HttpContext context, int status, string title, string? detail)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";

        return IsForPrograms(context.Request)
            ? Results.Problem(new ProblemDetails { Status = status, Title = title, Detail = detail, Instance = context.Request.Path }).ExecuteAsync(context)
            : WriteHtmlAsync(context, status, title, detail);
    }

    public static string Title(int status) => ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error";

    private static bool IsForPrograms(HttpRequest request)
        => request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/connect")
            || !request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static Task WriteHtmlAsync(HttpContext context, int status, string title, string? detail)
    {
        var encode = HtmlEncoder.Default;
        context.Response.ContentType = "text/html; charset=utf-8";

        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{encode.Encode(System.Globalization.CultureInfo.CurrentUICulture.Name is { Length: > 0 } culture ? culture : "en")}" dir="{(System.Globalization.CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{encode.Encode(title)}</title>
            <link rel="stylesheet" href="{encode.Encode(context.Request.PathBase)}/Grove.Hosting/error.css">
            </head>
            <body>
            <main>
            <p>{status}</p>
            <h1>{encode.Encode(title)}</h1>
            <p>{encode.Encode(detail ?? "")}</p>
            </main>
            </body>
            </html>
            """);
    }
}
