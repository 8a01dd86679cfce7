using System.Data.Common;
using CansCms.Site.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace CansCms.Site.Services;

/// <summary>Says in the site's layout that a page could not be made. It reads nothing: what failed may be the reading itself.</summary>
public sealed partial class FailurePageFilter(IModelMetadataProvider metadata, IStringLocalizer<SiteText> S, ILogger<FailurePageFilter> logger) : IAsyncResourceFilter
{
    private const string SecondsToWait = "10";
    private const string PagesController = "Site";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var executed = await next();
        var response = context.HttpContext.Response;

        if (executed.Exception is not { } exception || response.HasStarted || context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        LogFailure(exception, context.HttpContext.Request.Path, context.HttpContext.TraceIdentifier);
        executed.ExceptionHandled = true;
        response.Clear();
        response.Headers.CacheControl = "no-store";
        response.StatusCode = StatusCodes.Status500InternalServerError;

        if (IsOfDatabase(exception))
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            response.Headers.RetryAfter = SecondsToWait;
        }

        // The layout is that of pages; programs are told in a line.
        await (context.ActionDescriptor.RouteValues["controller"] == PagesController
            ? Page(context)
            : new ContentResult { Content = S["This page cannot be shown now"], ContentType = "text/plain; charset=utf-8", StatusCode = response.StatusCode }).ExecuteResultAsync(executed);
    }

    private ActionResult Page(ResourceExecutingContext context)
    {
        var page = new SitePage(SitePage.Failed, PageReader.Culture, context.HttpContext.Request.Path.Value!.Trim('/'), Frame.Empty, context.HttpContext.TraceIdentifier)
        {
            Title = S["This page cannot be shown now"],
        };

        return new ViewResult { ViewName = "Frame", ViewData = new ViewDataDictionary(metadata, context.ModelState) { Model = page } };
    }

    private static bool IsOfDatabase(Exception? exception)
        => exception is not null && (exception is DbException || IsOfDatabase(exception.InnerException));

    [LoggerMessage(LogLevel.Error, "The page {Path} could not be made ({TraceIdentifier})")]
    private partial void LogFailure(Exception exception, string path, string traceIdentifier);
}
