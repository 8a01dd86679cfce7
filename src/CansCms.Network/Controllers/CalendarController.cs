using System.Text;
using CansCms.Network.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace CansCms.Network.Controllers;

/// <summary>Gives visitors an event as a file for their calendar.</summary>
public sealed class CalendarController(IContentManager content, IAuthorizationService authorization, EventTimes times) : Controller
{
    public static string PathOf(string contentItemId) => $"events/{contentItemId}/calendar.ics";

    /// <summary>The published event: a draft, another item and an event of which only the month is known have no file.</summary>
    [HttpGet("events/{contentItemId}/calendar.ics")]
    public async Task<IActionResult> Show(string contentItemId)
    {
        if (await content.GetAsync(contentItemId, VersionOptions.Published) is not { } item
            || item.ContentType != EventMigrations.ContentType
            || !await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item)
            || CalendarEvent.Of(item, times, PageOf(item)) is not { } calendar)
        {
            return NotFound();
        }

        Response.Headers["X-Content-Type-Options"] = "nosniff";

        return File(Encoding.UTF8.GetBytes(calendar.Write()), "text/calendar; charset=utf-8", FileNameOf(item));
    }

    private Uri? PageOf(ContentItem item)
        => item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path)
            ? new Uri($"{Request.Scheme}://{Request.Host.ToUriComponent()}{Request.PathBase.Add(new PathString("/" + route.Path)).ToUriComponent()}")
            : null;

    private static string FileNameOf(ContentItem item)
        => (item.TryGet<AutoroutePart>(out var route) && route.Path?.Split('/')[^1] is { Length: > 0 } name ? name : item.ContentItemId) + ".ics";
}
