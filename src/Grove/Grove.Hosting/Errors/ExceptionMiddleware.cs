using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grove.Hosting.Errors;

/// <summary>Answers a request whose handling failed. What went wrong goes to the log, under the number that the answer shows.</summary>
internal sealed partial class ExceptionMiddleware(RequestDelegate next, ILogger<ExceptionMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, exception);
        }
    }

    private Task AnswerAsync(HttpContext context, Exception exception)
    {
        context.Response.Clear();

        switch (exception)
        {
            case BadHttpRequestException bad:
                return ErrorPage.WriteAsync(context, bad.StatusCode, ErrorPage.Title(bad.StatusCode), bad.Message);

            case YesSql.ConcurrencyException:
                return ErrorPage.WriteAsync(
                    context, StatusCodes.Status409Conflict, "Conflict", "Somebody else changed this meanwhile. Nothing was saved; load it again and repeat your change.");

            case DbException:
                LogFailure(exception, context.Request.Method, context.Request.Path, context.TraceIdentifier);
                context.Response.Headers.RetryAfter = "10";
                return ErrorPage.WriteAsync(
                    context, StatusCodes.Status503ServiceUnavailable, "Service unavailable", $"The database does not answer as it should. Nothing was saved. Number: {context.TraceIdentifier}");

            default:
                LogFailure(exception, context.Request.Method, context.Request.Path, context.TraceIdentifier);
                return ErrorPage.WriteAsync(
                    context, StatusCodes.Status500InternalServerError, "Internal server error", $"Something went wrong. Nothing was saved. Number: {context.TraceIdentifier}");
        }
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed ({TraceIdentifier})")]
    private partial void LogFailure(Exception exception, string method, string path, string traceIdentifier);
}
