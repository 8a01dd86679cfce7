using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Grove.Hosting.Errors;

/// <summary>Gives an answer without a body, such as a bare 404, one that says what the status means, in the reader's language.</summary>
internal sealed class StatusPagesMiddleware(RequestDelegate next, IStringLocalizer<StatusPagesMiddleware> text)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;

        if (response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null } && !IsRefusalOfProgram(context))
        {
            await ErrorPage.WriteAsync(context, response.StatusCode, Title(response.StatusCode), Detail(response.StatusCode));
        }
    }

    // Programs get these as Orchard Core answers them: the status and WWW-Authenticate say all.
    private static bool IsRefusalOfProgram(HttpContext context)
        => context.Response.StatusCode is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden && context.Request.Path.StartsWithSegments("/api");

    private string Title(int status) => status switch
    {
        StatusCodes.Status403Forbidden => text["Forbidden"].Value,
        StatusCodes.Status404NotFound => text["Not Found"].Value,
        StatusCodes.Status429TooManyRequests => text["Too Many Requests"].Value,
        _ => ErrorPage.Title(status),
    };

    private string? Detail(int status) => status switch
    {
        StatusCodes.Status403Forbidden => text["You may not see this."].Value,
        StatusCodes.Status404NotFound => text["There is nothing at this address."].Value,
        StatusCodes.Status429TooManyRequests => text["Too many requests. Try again in a while."].Value,
        _ => null,
    };
}
