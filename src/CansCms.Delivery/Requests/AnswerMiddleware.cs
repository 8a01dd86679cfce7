using System.Globalization;
using CansCms.Delivery.Caching;
using CansCms.Delivery.PersistedQueries;
using CansCms.Delivery.Sharing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace CansCms.Delivery.Requests;

/// <summary>Answers once it is known who asks and in which language: finds named documents, keeps anonymous answers and pages, and marks all others as nobody else's.</summary>
internal sealed class AnswerMiddleware(
    RequestDelegate next, Endpoint endpoint, AnswerCache cache, AnswerMaker maker, AnswerWriter writer, Flights flights, CacheMeter meter, IClock clock,
    IOptions<DeliveryOptions> options, IStringLocalizer<AnswerMiddleware> S)
{
    public Task InvokeAsync(HttpContext context)
        => endpoint.IsMeant(context.Request) ? AnswerAsync(context)
            : options.Value.CacheAnswers && Endpoint.IsPage(context) ? AnswerPageAsync(context)
            : next(context);

    private bool IsAnonymous(HttpContext context) => context.User.Identity is not { IsAuthenticated: true } && !endpoint.HasCredentials(context.Request);

    private long BegunAt(HttpContext context) => context.Features.Get<Begun>()?.Sequence ?? cache.Sequence;

    private Task AnswerPageAsync(HttpContext context)
    {
        if (!IsAnonymous(context))
        {
            AnswerWriter.MarkNotKept(context, isPrivate: true);
            return next(context);
        }

        return AnswerAnonymousAsync(context, PageKey(context.Request), context.Features.Get<ReceivedRequest>() ?? new([], BegunAt(context), null));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var isAnonymous = IsAnonymous(context);
        var received = context.Features.Get<ReceivedRequest>() ?? await ReceivedRequest.ReadAsync(context, BegunAt(context), mayBeKnown: false);

        if (received is null)
        {
            await new GraphQLRefusal(StatusCodes.Status413PayloadTooLarge, "REQUEST_TOO_LARGE", S["The request is longer than {0} bytes.", ReceivedRequest.MaxBody]).WriteAsync(context);
            return;
        }

        var call = CallReader.Read(context.Request, received.Body);
        var (found, refusal) = await context.RequestServices.GetRequiredService<PersistedQueryFinder>().FindAsync(call, isAnonymous);

        if (refusal is not null)
        {
            await refusal.WriteAsync(context);
            return;
        }

        // What is kept under a call, and what was found to be registered, must be the answer to just that call.
        if (found is not null && (found != call || isAnonymous && (options.Value.CacheAnswers || options.Value.PersistedQueries.OnlyRegistered)))
        {
            CallReader.Rewrite(context.Request, found);
        }

        if (!isAnonymous || found is null || !options.Value.CacheAnswers || found.MayChange)
        {
            AnswerWriter.MarkNotKept(context, isPrivate: !isAnonymous);
            await next(context);
        }
        else
        {
            await AnswerAnonymousAsync(context, found.KeyOf(context.Request), received);
        }

        if (call?.Query is not null && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            context.RequestServices.GetRequiredService<PersistedQueryFinder>().Learn(call, isAnonymous);
        }
    }

    private async Task AnswerAnonymousAsync(HttpContext context, Digest key, ReceivedRequest received)
    {
        await context.RequestServices.GetRequiredService<SharedChanges>().HearAsync();
        var state = context.RequestServices.GetRequiredService<SiteState>();

        while (true)
        {
            var stamp = await state.ReadAsync();

            if (cache.Find(key, stamp, clock.UtcNow) is { } known)
            {
                meter.Hit();
                Lead(received, known);
                await writer.WriteAsync(context, known);
                return;
            }

            var (flight, leads) = flights.Board(key);

            if (leads)
            {
                await LeadAsync(context, received, key, stamp, flight);
                return;
            }

            var landing = await flight.Task.WaitAsync(context.RequestAborted);

            if (landing.Answer is { } shared)
            {
                meter.Hit();
                await writer.WriteAsync(context, shared);
                return;
            }

            if (!landing.IsWorthAnother)
            {
                meter.Miss();
                await AnswerMaker.PassAsync(context, next);
                return;
            }
        }
    }

    private async Task LeadAsync(HttpContext context, ReceivedRequest received, Digest key, SiteStamp stamp, Flight flight)
    {
        // Whoever waits tries again if the leader's request fails.
        var landing = new Landing(null, IsWorthAnother: true);

        try
        {
            meter.Miss();
            var made = await maker.MakeAsync(context, next, stamp);

            if (made.Answer is null)
            {
                landing = default;
            }
            else if (cache.TryKeep(key, made.Answer, received.Begun))
            {
                landing = new(made.Answer);
                Lead(received, made.Answer);
            }

            flights.Land(key, flight, landing);
            await (landing.Answer is { } answer ? writer.WriteAsync(context, answer) : made.CopyToAsync(context));
        }
        finally
        {
            if (!flight.Task.IsCompleted)
            {
                flights.Land(key, flight, landing);
            }
        }
    }

    private static Digest PageKey(HttpRequest request) => Digest.Of(
    [
        "page",
        request.Scheme,
        request.Host.Value,
        request.PathBase.Value,
        request.Path.Value,
        request.QueryString.Value,
        CultureInfo.CurrentUICulture.Name,
        CultureInfo.CurrentCulture.Name,
    ]);

    /// <summary>Lets the same request be answered at the door the next time.</summary>
    private void Lead(ReceivedRequest received, CachedAnswer answer)
    {
        if (received.Key is { } key)
        {
            cache.Lead(key, answer);
        }
    }
}
