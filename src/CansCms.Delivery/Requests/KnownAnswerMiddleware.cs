using CansCms.Delivery.Caching;
using CansCms.Delivery.Sharing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace CansCms.Delivery.Requests;

/// <summary>
/// Answers what was asked in the same words before, ahead of everything that finds out who asks and in which language. Only for requests
/// that bring nothing to find out: no cookie and no credentials, so that they are anonymous to every scheme of the site.
/// </summary>
internal sealed class KnownAnswerMiddleware(
    RequestDelegate next, Endpoint endpoint, AnswerCache cache, AnswerWriter writer, SharedChangesState shared, CacheMeter meter, IClock clock, IOptions<DeliveryOptions> options)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!options.Value.CacheAnswers || !endpoint.IsMeant(context.Request) && !Endpoint.IsPage(context))
        {
            return next(context);
        }

        if (context.Request.Headers.Cookie.Count == 0 && !endpoint.HasCredentials(context.Request))
        {
            return AnswerAsync(context);
        }

        context.Features.Set(new Begun(cache.Sequence));
        return next(context);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (await ReceivedRequest.ReadAsync(context, cache.Sequence, mayBeKnown: true) is not { } received)
        {
            await next(context);
            return;
        }

        if (received.Key is { } key && !cache.IsEmpty && !shared.IsDue(clock.UtcNow))
        {
            var stamp = await context.RequestServices.GetRequiredService<SiteState>().ReadKnownAsync();

            if (cache.Find(key, stamp, clock.UtcNow) is { } answer)
            {
                meter.Hit();
                await writer.WriteAsync(context, answer);
                return;
            }
        }

        context.Features.Set(received);
        await next(context);
    }
}
