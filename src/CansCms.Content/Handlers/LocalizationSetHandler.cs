using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Handlers;
using YesSql;
using YesSql.Services;

namespace CansCms.Content.Handlers;

/// <summary>Holds that a localization set has one item of a culture: with two, nobody could say which of them a reader gets.</summary>
/// <remarks>Where many items are written before the first of them is validated, as in an import, the sets of all that wait are read together.</remarks>
public sealed class LocalizationSetHandler(ISession session, IStringLocalizer<LocalizationSetHandler> S) : ContentPartHandler<LocalizationPart>
{
    private const int MostAtOnce = 500;

    // By item, the set that it was written in.
    private readonly Dictionary<string, string> _waiting = [];

    // By set, its rows; of sets of those that wait.
    private readonly Dictionary<string, LocalizedContentItemIndex[]> _read = [];

    public override Task CreatedAsync(CreateContentContext context, LocalizationPart part) => WaitAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, LocalizationPart part) => WaitAsync(part);

    protected override async Task ValidatingAsync(ValidateContentPartContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.LocalizationSet) || string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        if (await OtherAsync(part) is { } other)
        {
            context.Fail(
                S["There is a translation into '{0}' already, the item {1}. Edit that one, or choose another language.", part.Culture, other.ContentItemId],
                nameof(LocalizationPart.Culture));
        }
    }

    private Task WaitAsync(LocalizationPart part)
    {
        if (part.ContentItem.ContentItemId is { } id && !string.IsNullOrEmpty(part.LocalizationSet))
        {
            // What was read before does not know this one.
            _waiting[id] = part.LocalizationSet;
            _read.Clear();
        }

        return Task.CompletedTask;
    }

    private async Task<LocalizedContentItemIndex?> OtherAsync(LocalizationPart part)
    {
        var waited = part.ContentItem.ContentItemId is { } id && _waiting.Remove(id, out var set) && set == part.LocalizationSet;

        if (!waited || !_read.ContainsKey(part.LocalizationSet))
        {
            await ReadAsync([part.LocalizationSet, .. waited ? _waiting.Values.Take(MostAtOnce) : []]);
        }
        else if (Other(part) is not null)
        {
            // It may have made room since it was read.
            await ReadAsync([part.LocalizationSet]);
        }

        return Other(part);
    }

    private LocalizedContentItemIndex? Other(LocalizationPart part)
        => Array.Find(_read[part.LocalizationSet], row => row.ContentItemId != part.ContentItem.ContentItemId && string.Equals(row.Culture, part.Culture, StringComparison.OrdinalIgnoreCase));

    private async Task ReadAsync(IEnumerable<string> sets)
    {
        var wanted = sets.Distinct().ToArray();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(wanted) && (index.Published || index.Latest)).ListAsync();
        var bySet = rows.ToLookup(row => row.LocalizationSet);

        foreach (var set in wanted)
        {
            _read[set] = [.. bySet[set]];
        }
    }
}
