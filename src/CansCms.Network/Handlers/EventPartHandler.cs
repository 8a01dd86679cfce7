using CansCms.Network.Models;
using CansCms.Network.Services;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace CansCms.Network.Handlers;

/// <summary>Holds that an event has a start, an end after it, a time zone that there is, and whole days from midnight to midnight.</summary>
public sealed class EventPartHandler(EventTimes times, IStringLocalizer<EventPartHandler> S) : ContentPartHandler<EventPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, EventPart part)
    {
        MustStart(context, part);
        MustEndAfterItStarts(context, part);
        MustHaveAKnownPrecision(context, part);

        if (MustBeInATimeZone(context, part))
        {
            MustBeginAndEndWithADay(context, part);
        }

        return Task.CompletedTask;
    }

    private void MustStart(ValidateContentPartContext context, EventPart part)
    {
        if (part.StartsUtc?.Value is null)
        {
            context.Fail(S["Say when the event starts."], nameof(EventPart.StartsUtc));
        }
    }

    private void MustEndAfterItStarts(ValidateContentPartContext context, EventPart part)
    {
        if (part.EndsUtc?.Value <= part.StartsUtc?.Value)
        {
            context.Fail(S["The event must end after it starts."], nameof(EventPart.EndsUtc));
        }
    }

    private void MustHaveAKnownPrecision(ValidateContentPartContext context, EventPart part)
    {
        if (!EventPrecisions.IsKnown(part.KnownPrecision()))
        {
            context.Fail(
                S["'{0}' is not a precision. It must be {1}, {2} or {3}.", part.KnownPrecision(), EventPrecisions.Time, EventPrecisions.Day, EventPrecisions.Month],
                nameof(EventPart.Precision));
        }
    }

    private bool MustBeInATimeZone(ValidateContentPartContext context, EventPart part)
    {
        var zone = part.TimeZone?.Text ?? "";

        if (!times.IsKnown(zone))
        {
            context.Fail(S["'{0}' is not a time zone of the IANA database. Write a name such as Asia/Almaty.", zone], nameof(EventPart.TimeZone));
            return false;
        }

        return true;
    }

    /// <summary>Else a calendar would show whole days that begin or end at another hour.</summary>
    private void MustBeginAndEndWithADay(ValidateContentPartContext context, EventPart part)
    {
        if (part.KnownPrecision() == EventPrecisions.Time)
        {
            return;
        }

        if (times.StartsLocal(part) is { } starts && starts.TimeOfDay != TimeSpan.Zero)
        {
            context.Fail(S["An event of whole days starts at midnight in its time zone, not at {0}.", starts.ToString("HH:mm", null)], nameof(EventPart.StartsUtc));
        }

        if (times.EndsLocal(part) is { } ends && ends.TimeOfDay != TimeSpan.Zero)
        {
            context.Fail(S["An event of whole days ends at midnight in its time zone, not at {0}.", ends.ToString("HH:mm", null)], nameof(EventPart.EndsUtc));
        }
    }
}
