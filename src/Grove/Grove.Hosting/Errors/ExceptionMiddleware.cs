using System.Globalization;
using Grove.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace Grove.Hosting.Errors;

/// <summary>
/// Answers a request whose handling failed, in the reader's language. What went wrong goes to the log, under the number that the answer shows.
/// </summary>
internal sealed partial class ExceptionMiddleware(RequestDelegate next, IShellHost shells, ILogger<ExceptionMiddleware> logger)
{
    /// <summary>A database server that was restarted is back before that.</summary>
    private const string RetryAfterSeconds = "5";

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
        CultureInfo.CurrentUICulture = ReaderLanguage.Of(context);
        var S = Localizer();

        switch (exception)
        {
            case BadHttpRequestException bad:
                return ErrorPage.WriteAsync(context, bad.StatusCode, ErrorPage.Title(bad.StatusCode), bad.Message);

            case YesSql.ConcurrencyException:
                return ErrorPage.WriteAsync(
                    context, StatusCodes.Status409Conflict, S["Conflict"], S["Somebody else changed this meanwhile. Nothing was saved; load it again and repeat your change."]);

            case var _ when StorageFailure.IsUnavailable(exception):
                // Without the trace: while the server is away, every request says the same.
                LogUnavailable(context.Request.Method, context.Request.Path, context.TraceIdentifier, exception.GetBaseException().Message);
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
                return ErrorPage.WriteAsync(
                    context, StatusCodes.Status503ServiceUnavailable, S["Service unavailable"], S["The database does not answer at the moment. Nothing was saved. Try again in a few seconds."]);

            default:
                LogFailure(exception, context.Request.Method, context.Request.Path, context.TraceIdentifier);
                return ErrorPage.WriteAsync(
                    context, StatusCodes.Status500InternalServerError, S["Internal server error"], S["Something went wrong. Nothing was saved. Number: {0}", context.TraceIdentifier]);
        }
    }

    /// <summary>The shell's translations: the host has none of its own, and the scope of the request is gone. It listens only once there is a shell.</summary>
    private IStringLocalizer<ExceptionMiddleware> Localizer()
        => shells.ListShellContexts().First().ServiceProvider.GetRequiredService<IStringLocalizer<ExceptionMiddleware>>();

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed ({TraceIdentifier})")]
    private partial void LogFailure(Exception exception, string method, string path, string traceIdentifier);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} was answered with 503, the database is not available: {Reason} ({TraceIdentifier})")]
    private partial void LogUnavailable(string method, string path, string traceIdentifier, string reason);
}
