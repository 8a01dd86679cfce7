using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace CansCms.Content.Handlers;

/// <summary>Holds that a localization set has one item of a culture: with two, nobody could say which of them a reader gets.</summary>
public sealed class LocalizationSetHandler(ISession session, IStringLocalizer<LocalizationSetHandler> S) : ContentPartHandler<LocalizationPart>
{
    protected override async Task ValidatingAsync(ValidateContentPartContext context, LocalizationPart part)
    {
        if (string.IsNullOrEmpty(part.LocalizationSet) || string.IsNullOrEmpty(part.Culture))
        {
            return;
        }

        var (set, culture, id) = (part.LocalizationSet, part.Culture.ToLowerInvariant(), part.ContentItem.ContentItemId);
        var others = session.QueryIndex<LocalizedContentItemIndex>(index =>
            index.LocalizationSet == set && index.Culture == culture && index.ContentItemId != id && (index.Published || index.Latest));

        if (await others.FirstOrDefaultAsync() is { } other)
        {
            context.Fail(
                S["There is a translation into '{0}' already, the item {1}. Edit that one, or choose another language.", part.Culture, other.ContentItemId],
                nameof(LocalizationPart.Culture));
        }
    }
}
