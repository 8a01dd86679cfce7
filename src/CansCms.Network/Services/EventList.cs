using CansCms.Localization.Services;
using CansCms.Network.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace CansCms.Network.Services;

/// <summary>Lists events by their time, each once in the best language for the reader, with two queries.</summary>
public sealed class EventList(ISession session, Translations translations, CultureFallback fallback, IClock clock)
{
    /// <summary>Those to come and those that go on, the next first; or those that are over, the last to end first.</summary>
    public async Task<IReadOnlyList<ContentItem>> ReadAsync(string culture, bool ended, int first, int skip)
    {
        var chain = await fallback.ListChainAsync(culture);
        var sets = await SetsAsync([.. chain.Select(known => known.ToLowerInvariant())], ended, first, skip);
        var events = await translations.OfAsync(sets, chain);

        return [.. sets.Select(set => Translations.Best(events[set], chain)).OfType<ContentItem>()];
    }

    /// <summary>When the next event is over, and so goes from the one list into the other; null where none is to come.</summary>
    public async Task<DateTime?> ChangesAfterAsync()
    {
        var now = clock.UtcNow;
        return (await session.QueryIndex<EventIndex>(index => index.OverUtc > now).OrderBy(index => index.OverUtc).FirstOrDefaultAsync())?.OverUtc;
    }

    private async Task<string[]> SetsAsync(string[] cultures, bool ended, int first, int skip)
    {
        var now = clock.UtcNow;
        var rows = session.QueryIndex<EventIndex>(index => index.Culture.IsIn(cultures));

        rows = ended
            ? rows.Where(index => index.OverUtc <= now).OrderByDescending(index => index.OverUtc).ThenBy(index => index.LocalizationSet)
            : rows.Where(index => index.OverUtc > now).OrderBy(index => index.StartsUtc).ThenBy(index => index.LocalizationSet);

        // An event has a row for each language at most.
        var found = await rows.Take((first + skip) * cultures.Length).ListAsync();

        return [.. found.Select(row => row.LocalizationSet).OfType<string>().Distinct().Skip(skip).Take(first)];
    }
}
